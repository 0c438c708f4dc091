namespace FixtureGen;

/// <summary>
/// A fixture, a schema or a class set-up could not be loaded. Every test that needs it fails with this one error; it is not tried again.
/// </summary>
public sealed class FixtureLoadException : FixtureGenException
{
    internal FixtureLoadException(string subject, string? statement, Exception inner)
        : base(Describe(subject, statement, inner), inner)
    {
        Subject = subject;
        Statement = statement;
    }

    /// <summary>What could not be loaded: <c>Fixture Forum.Tests.Users</c>.</summary>
    public string Subject { get; }

    /// <summary>The statement that failed last, or null when none did.</summary>
    public string? Statement { get; }

    private static string Describe(string subject, string? statement, Exception inner)
    {
        // The innermost message is the database's own; Entity Framework's outer one only says to look there.
        var cause = inner.GetBaseException();
        var message = $"{subject} could not be loaded: {cause.GetType().Name}: {cause.Message}";
        return statement is null ? message : $"{message}{Environment.NewLine}Statement: {statement}";
    }
}
