namespace Forum;

/// <summary>How lively a category is.</summary>
public sealed record CategoryActivity(string Slug, long Threads, long Replies, long Contributors)
{
    // See Standing.
    private CategoryActivity()
        : this("", 0, 0, 0)
    {
    }
}
