namespace Forum;

/// <summary>A line of the leaderboard.</summary>
public sealed record Standing(string Name, long Replies, long VotesReceived, long Reputation, long Place);
