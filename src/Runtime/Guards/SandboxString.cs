using System.Data.Common;
using FixtureGen.AdoNet.Dialects;

namespace FixtureGen.Guards;

/// <summary>Knows what sandbox connections hand out: connection strings and names that open no database.</summary>
internal static class SandboxString
{
    /// <summary>Whether it is a connection string of a sandbox.</summary>
    internal static bool Is(string? connectionString)
        => connectionString is not null
            && (connectionString.Contains($"{SqliteDialect.SandboxFile}?", StringComparison.Ordinal)
                || connectionString.Contains($"Database={NpgsqlGuard.SandboxDatabase}", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a file has the name by which a sandbox of SQLite goes, or the connection string of one was taken for a path.
    /// </summary>
    internal static bool IsFile(string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        return name.StartsWith(SqliteDialect.SandboxFile, StringComparison.Ordinal)
            && name[SqliteDialect.SandboxFile.Length..] is ['?' or ' ', ..];
    }

    /// <summary>Whether a connection that FixtureGen did not make has the connection string of a sandbox.</summary>
    internal static bool IsOf(DbConnection connection)
        => connection.Database == NpgsqlGuard.SandboxDatabase || IsFile(connection.DataSource);
}
