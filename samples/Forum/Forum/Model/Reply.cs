namespace Forum;

public sealed class Reply
{
    public const int MaximumLength = 10_000;

    public int Id { get; init; }
    public int ThreadId { get; set; }
    public Thread? Thread { get; init; }
    public int AuthorId { get; set; }
    public User? Author { get; init; }
    public required string Body { get; set; }
    public DateTime PostedAt { get; init; }
    public bool IsHidden { get; set; }
    public List<Vote> Votes { get; } = [];
}
