using System.Data.Common;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>What a connection string of the application names.</summary>
/// <param name="ConnectionString">As it is set; it may have a password.</param>
/// <param name="DataSource">The server or the file.</param>
/// <param name="Database">The database on it.</param>
internal sealed record DatabaseName(string ConnectionString, string DataSource, string Database)
{
    internal static DatabaseName Of(DbConnection connection)
        => new(connection.ConnectionString, connection.DataSource, connection.Database);

    /// <summary>What the application's provider reads in the string that was set on a connection of a sandbox. It opens nothing.</summary>
    internal static DatabaseName SetOn(DbConnection own)
    {
        using var connection = DbProviderFactories.GetFactory(own)?.CreateConnection()
            ?? throw new InvalidOperationException($"'{own.GetType()}' does not say who its provider is.");
        connection.ConnectionString = own.ConnectionString;
        return Of(connection);
    }

    internal bool IsSameAs(DatabaseName other)
        => string.Equals(Database, other.Database, StringComparison.OrdinalIgnoreCase)
            && (string.Equals(DataSource, other.DataSource, StringComparison.OrdinalIgnoreCase)
                || IsSameFile(DataSource, other.DataSource));

    /// <summary>SQLite takes a path from the working directory.</summary>
    private static bool IsSameFile(string one, string other)
        => one.Length > 0 && other.Length > 0 && Path.GetFileName(one) == Path.GetFileName(other)
            && Path.GetFullPath(one) == Path.GetFullPath(other);
}
