namespace Forum;

/// <summary>A rule of the forum forbids what was asked. The message is fit for the user's eyes.</summary>
public sealed class ForumException(string message, Exception? cause = null) : Exception(message, cause);
