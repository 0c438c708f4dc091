namespace Forum;

public sealed class Thread
{
    public int Id { get; init; }
    public int CategoryId { get; set; }
    public Category? Category { get; init; }
    public int AuthorId { get; init; }
    public User? Author { get; init; }
    public required string Title { get; set; }
    public required string Body { get; set; }
    public DateTime LastActivityAt { get; set; }
    public int ReplyCount { get; set; }
    public bool IsPinned { get; set; }
    public bool IsLocked { get; set; }

    /// <summary>Counts the edits, so that nobody overwrites an edit that they have not seen.</summary>
    public int Version { get; set; }

    public List<Reply> Replies { get; } = [];
}
