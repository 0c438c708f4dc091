namespace FixtureGen.Sqlite.Handles;

/// <summary>A connection to an empty database in memory, which lives as long as the connection is open.</summary>
internal static class MemoryConnection
{
    internal static PhysicalConnection Open()
    {
        var connection = new Physical.SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        return connection;
    }
}
