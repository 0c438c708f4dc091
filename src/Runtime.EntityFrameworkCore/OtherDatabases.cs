using System.Collections.Concurrent;
using System.Data.Common;
using System.IO.Enumeration;
using System.Reflection;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>Judges databases that FixtureGen did not make. Thread safe.</summary>
internal static class OtherDatabases
{
    private static readonly ConcurrentDictionary<Assembly, string[]> Allowed = new();

    /// <summary>
    /// Whether a connection leads to a database in memory that is gone with the process: nobody's data is at stake there.
    /// </summary>
    internal static bool IsInMemory(DbConnection connection)
    {
        var source = connection.DataSource;
        return source == ":memory:"
            || source.Contains("mode=memory", StringComparison.OrdinalIgnoreCase)
            || source.Contains("vfs=memdb", StringComparison.OrdinalIgnoreCase)
            || IsModeMemory(connection.ConnectionString)
            // SQLite's own for a temporary database. Elsewhere an empty source is the server of the machine.
            || (source.Length == 0 && connection.GetType().Name.Contains("Sqlite", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the attributes of an assembly allow the database of a connection.</summary>
    internal static bool IsAllowedBy(Assembly? assembly, DbConnection connection)
    {
        if (assembly is null)
        {
            return false;
        }

        var patterns = Allowed.GetOrAdd(
            assembly,
            static assembly => [.. assembly.GetCustomAttributes<AllowDatabaseAttribute>().Select(static attribute => attribute.Database)]);
        return patterns.Any(pattern =>
            FileSystemName.MatchesSimpleExpression(pattern, connection.DataSource)
            || FileSystemName.MatchesSimpleExpression(pattern, connection.Database)
            || FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(connection.DataSource)));
    }

    /// <summary>Names the database of a connection, without what is secret in its connection string.</summary>
    internal static string Describe(DbConnection connection)
        => connection.Database is "" or "main"
            ? $"the database '{connection.DataSource}'"
            : $"the database '{connection.Database}' on '{connection.DataSource}'";

    /// <summary>The shortest name by which <see cref="AllowDatabaseAttribute"/> allows the database.</summary>
    internal static string NameOf(DbConnection connection)
        => connection.Database is "" or "main" ? Path.GetFileName(connection.DataSource) : connection.Database;

    private static bool IsModeMemory(string connectionString)
        => connectionString.Contains("memory", StringComparison.OrdinalIgnoreCase)
            && new DbConnectionStringBuilder { ConnectionString = connectionString }.TryGetValue("Mode", out var mode)
            && string.Equals(mode as string, "Memory", StringComparison.OrdinalIgnoreCase);
}
