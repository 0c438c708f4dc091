namespace Forum;

/// <summary>A mail to one subscriber: the titles of the threads in which something happened.</summary>
public sealed record Digest(string Email, IReadOnlyList<string> Threads);
