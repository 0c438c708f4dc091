namespace FixtureGen;

/// <summary>A test, fixture or class set-up left rows that the database would have refused to commit.</summary>
public sealed class DeferredConstraintException : FixtureGenException
{
    internal DeferredConstraintException(string owner, string violations)
        : base(
            $"'{owner}' left rows that violate a foreign key: {violations}. The constraint is deferred, so a real commit would fail; " +
            "add the missing rows or remove the reference.")
        => Owner = owner;

    /// <summary>The test, fixture or class set-up.</summary>
    public string Owner { get; }
}
