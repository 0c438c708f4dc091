namespace Forum;

/// <summary>A line of the leaderboard.</summary>
public sealed record Standing(string Name, long Replies, long VotesReceived, long Reputation, long Place)
{
    // SQLite knows the type of a computed column only once there is a row; without one, Dapper needs a constructor that takes none.
    private Standing()
        : this("", 0, 0, 0, 0)
    {
    }
}
