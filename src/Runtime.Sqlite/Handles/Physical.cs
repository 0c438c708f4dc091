namespace FixtureGen.Sqlite.Handles;

/// <summary>Connections of ours that have the name of the provider's: migration tools and other libraries tell databases by it.</summary>
internal static class Physical
{
    internal sealed class SqliteConnection(string connectionString) : PhysicalConnection(connectionString);
}
