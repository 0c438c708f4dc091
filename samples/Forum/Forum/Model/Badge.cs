namespace Forum;

/// <summary>A distinction that a user keeps, even when the reputation that earned it is lost again.</summary>
public sealed class Badge
{
    public int UserId { get; init; }
    public required string Name { get; init; }
    public DateTime AwardedAt { get; init; }
}
