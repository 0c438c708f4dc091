namespace FixtureGen;

/// <summary>
/// What a test has failed with before it is checked, as its framework knows it. A refused statement that it tells need not be told again;
/// one that the test caught, before it passed or failed with something else, must be.
/// </summary>
internal sealed class ToldFailure
{
    private readonly Exception? thrown;
    private readonly string[] messages;

    private ToldFailure(Exception? thrown, string[] messages)
    {
        this.thrown = thrown;
        this.messages = messages;
    }

    /// <summary>Nothing, or nothing that the framework says.</summary>
    internal static ToldFailure None { get; } = new(thrown: null, []);

    /// <param name="thrown">The exception, or null.</param>
    internal static ToldFailure Of(Exception? thrown) => thrown is null ? None : new(thrown, []);

    /// <param name="messages">All that the framework prints as messages, or null.</param>
    internal static ToldFailure Of(string[]? messages) => messages is null ? None : new(thrown: null, messages);

    /// <summary>Whether it says the whole message, or is the exception or was caused by it.</summary>
    internal bool Tells(Exception refusal)
        => Array.Exists(messages, message => message.Contains(refusal.Message, StringComparison.Ordinal)) || IsIn(refusal, thrown);

    private static bool IsIn(Exception sought, Exception? within)
        => within is not null
            && (ReferenceEquals(sought, within)
                || (within is AggregateException several
                    ? several.InnerExceptions.Any(inner => IsIn(sought, inner))
                    : IsIn(sought, within.InnerException)));
}
