using System.Data;

namespace FixtureGen.AdoNet.Connections;

/// <summary>What a connection of the application is to its user from opening to closing: a session of its own.</summary>
/// <param name="Connection">The connection.</param>
/// <param name="Opening">How often that had been opened.</param>
internal readonly record struct ApplicationSession(SandboxConnection Connection, int Opening)
{
    /// <summary>What its connection string says of it.</summary>
    internal SessionKeywords? Keywords => Connection.Keywords;

    /// <summary>
    /// False when it was closed. The provider's pool gives whoever comes next a session that knows nothing of what this one has set.
    /// </summary>
    internal bool IsOpen => Connection.State == ConnectionState.Open && Connection.Opening == Opening;
}
