using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Connections;

/// <summary>Sandbox connections that have the name of the provider's: libraries such as Dapper.Contrib tell databases by it.</summary>
internal static class Sandboxed
{
    internal sealed class SqliteConnection(Sandbox? bound, SqliteConnectionStringBuilder? keywords = null)
        : SandboxSqliteConnection(bound, keywords);
}
