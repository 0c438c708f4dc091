namespace FixtureGen;

/// <summary>What a test can leave open.</summary>
internal enum OpenWorkKind
{
    Reader,
    Transaction,
}
