namespace Forum;

public sealed class Vote
{
    public int ReplyId { get; init; }
    public int VoterId { get; init; }
    public User? Voter { get; init; }

    /// <summary>1 or -1.</summary>
    public int Value { get; set; }
}
