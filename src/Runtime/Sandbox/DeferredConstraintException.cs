namespace FixtureGen;

/// <summary>A test, fixture or class set-up left rows that the database would have refused to commit.</summary>
/// <param name="owner">The test, fixture or class set-up.</param>
/// <param name="violations">The rows, as the engine describes them.</param>
public sealed class DeferredConstraintException(string owner, string violations) : InvalidOperationException(
    $"'{owner}' left rows that violate a foreign key: {violations}. The constraint is deferred, so a real commit would fail; add the missing rows or remove the reference.")
{
    /// <summary>The test, fixture or class set-up.</summary>
    public string Owner { get; } = owner;
}
