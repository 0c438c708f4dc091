using System.Runtime.ExceptionServices;

namespace FixtureGen;

/// <summary>
/// A fixture, a schema or a class set-up could not be loaded. Every test that needs it fails with this error; it is not tried again.
/// </summary>
/// <remarks>The first of these tests has the whole error, with the exception behind it. The others have its message.</remarks>
public sealed class FixtureLoadException : FixtureGenException
{
    private int thrown;

    /// <param name="subject">What could not be loaded.</param>
    /// <param name="statement">The statement that failed last.</param>
    /// <param name="inner">What its code threw.</param>
    /// <param name="refusal">What the sandbox refused before that, or null.</param>
    internal FixtureLoadException(string subject, string? statement, Exception inner, Exception? refusal = null)
        : base(
            Describe(subject, statement, inner, refusal),
            refusal is null || IsIn(refusal, inner) ? inner : new AggregateException(refusal, inner))
    {
        Subject = subject;
        Statement = statement;
    }

    private FixtureLoadException(FixtureLoadException whole)
        : base($"{whole.Message}{Environment.NewLine}The first test that failed with this has the whole error, with its stack.")
    {
        Subject = whole.Subject;
        Statement = whole.Statement;
    }

    private FixtureLoadException(FixtureLoadException whole, string hint)
        : base($"{hint}{Environment.NewLine}{whole.Message}", whole.InnerException)
    {
        Subject = whole.Subject;
        Statement = whole.Statement;
    }

    /// <summary>What could not be loaded: <c>Fixture Forum.Tests.Users</c>.</summary>
    public string Subject { get; }

    /// <summary>The statement that failed last, or null when none did.</summary>
    public string? Statement { get; }

    /// <summary>Throws a failure that was kept: whole the first time, and then shortly, for a suite may have thousands of tests.</summary>
    internal static void Throw(ExceptionDispatchInfo kept)
    {
        if (kept.SourceException is FixtureLoadException load && Interlocked.Exchange(ref load.thrown, 1) != 0)
        {
            throw new FixtureLoadException(load);
        }

        kept.Throw();
    }

    /// <summary>The same, with a sentence that helps before it.</summary>
    internal FixtureLoadException With(string hint) => new(this, hint);

    private static string Describe(string subject, string? statement, Exception inner, Exception? refusal)
    {
        var cause = refusal ?? Cause(inner);
        // Ours says by itself what happened and what to write; the name of its type says nothing more.
        var name = refusal is not null || IsOurs(cause) ? "" : $"{cause.GetType().Name}: ";
        var message = $"{subject} could not be loaded: {name}{cause.Message}";
        return statement is null ? message : $"{message}{Environment.NewLine}Statement: {statement}";
    }

    /// <summary>
    /// The exception that explains: one of ours, else the innermost, which is the database's own; Entity Framework's outer one only says to
    /// look there.
    /// </summary>
    private static Exception Cause(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (IsOurs(cause))
            {
                return cause;
            }
        }

        return exception.GetBaseException();
    }

    private static bool IsIn(Exception sought, Exception? exception)
        => exception is not null && (ReferenceEquals(sought, exception) || IsIn(sought, exception.InnerException));

    private static bool IsOurs(Exception exception)
        => exception is FixtureGenException || (exception is InvalidOperationException && StackFrames.IsThrownByUs(exception));
}
