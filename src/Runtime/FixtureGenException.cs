namespace FixtureGen;

/// <summary>
/// Base class of all exceptions that FixtureGen throws of its own kind: to catch, or to filter, what it has to say of a test. They are only
/// thrown, and made nowhere else.
/// </summary>
public abstract class FixtureGenException : Exception
{
    private protected FixtureGenException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>Where it was thrown, without the frames of FixtureGen itself.</summary>
    public override string? StackTrace => StackFrames.WithoutOwn(base.StackTrace);
}
