namespace Forum;

/// <summary>A line of the moderation log. Lines are only ever added.</summary>
public sealed class ModerationEntry
{
    public int Id { get; init; }
    public int ModeratorId { get; init; }
    public User? Moderator { get; init; }
    public ModerationAction Action { get; init; }

    /// <summary>Id of the thread or reply that was acted on. No foreign key: the log outlives its subjects.</summary>
    public int SubjectId { get; init; }

    public required string Reason { get; init; }
    public DateTime At { get; init; }
}
