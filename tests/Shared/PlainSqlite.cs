using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Testing;

/// <summary>What goes past the connection of a sandbox, on SQLite.</summary>
internal static class PlainSqlite
{
    /// <summary>Runs a text through a command that the connection did not make, so that nobody turns its COMMIT into a savepoint.</summary>
    internal static void ExecutePlainly(this DbConnection connection, string text)
    {
        using var command = new SqliteCommand(text, (SqliteConnection)connection);
        command.ExecuteNonQuery();
    }
}
