namespace FixtureGen.Conformance.Harness;

/// <summary>A database of one run of one case, dropped with it.</summary>
internal sealed class PlainDatabase(string connectionString, Action drop) : IDisposable
{
    internal string ConnectionString { get; } = connectionString;

    public void Dispose() => drop();
}
