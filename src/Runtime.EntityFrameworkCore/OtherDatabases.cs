using System.Data.Common;
using System.Reflection;
using System.Text.RegularExpressions;
using FixtureGen.Guards;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>Judges databases that FixtureGen did not make. Thread safe.</summary>
internal static partial class OtherDatabases
{
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

    /// <summary>
    /// Whether the attributes of an assembly allow the database of a connection: one of these, or a test project of this process.
    /// </summary>
    internal static bool IsAllowed(DbConnection connection, params Assembly?[] assemblies)
        => assemblies.OfType<Assembly>().Concat(ServedContexts.Assemblies).Any(assembly => IsAllowedBy(assembly, connection));

    /// <summary>Names the database of a connection, without what is secret in its connection string.</summary>
    internal static string Describe(DbConnection connection) => Describe(connection.DataSource, connection.Database);

    /// <inheritdoc cref="Describe(DbConnection)"/>
    internal static string Describe(string source, string database)
        => database is "" or "main" ? $"the database '{source}'" : $"the database '{database}' on '{source}'";

    /// <summary>
    /// The shortest name by which <see cref="AllowDatabaseAttribute"/> allows the database, also in the next run: tests often make names
    /// of random digits.
    /// </summary>
    internal static string NameOf(DbConnection connection)
    {
        var name = connection.Database is "" or "main" ? Path.GetFileName(connection.DataSource) : connection.Database;
        var pattern = Random().Replace(name, "*");
        return Path.GetFileNameWithoutExtension(pattern) == "*" ? name : pattern;
    }

    private static bool IsAllowedBy(Assembly assembly, DbConnection connection)
        => AllowedDatabases.Contain(assembly, connection.DataSource, connection.Database, Path.GetFileName(connection.DataSource));

    private static bool IsModeMemory(string connectionString)
        => connectionString.Contains("memory", StringComparison.OrdinalIgnoreCase)
            && new DbConnectionStringBuilder { ConnectionString = connectionString }.TryGetValue("Mode", out var mode)
            && string.Equals(mode as string, "Memory", StringComparison.OrdinalIgnoreCase);

    /// <summary>A GUID, with or without its dashes, and other long runs of digits.</summary>
    [GeneratedRegex("[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}|[0-9]{6,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Random();
}
