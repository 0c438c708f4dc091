namespace Forum;

public sealed class Subscription
{
    public int UserId { get; init; }
    public User? User { get; init; }
    public int ThreadId { get; init; }
    public Thread? Thread { get; init; }

    /// <summary>What happened in the thread up to here has been sent.</summary>
    public DateTime SentUntil { get; set; }
}
