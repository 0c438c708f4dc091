namespace Forum;

public sealed class Category
{
    public int Id { get; init; }
    public required string Slug { get; set; }
    public required string Title { get; set; }
    public int Position { get; set; }
    public List<Thread> Threads { get; } = [];
}
