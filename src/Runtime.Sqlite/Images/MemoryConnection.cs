using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Images;

/// <summary>A connection to an empty database in memory, which lives as long as the connection is open.</summary>
internal static class MemoryConnection
{
    internal static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        return connection;
    }
}
