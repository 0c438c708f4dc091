namespace FixtureGen.Generators.Model;

internal enum SetupArgumentKind
{
    Context,
    Connection,
    CancellationToken,
}
