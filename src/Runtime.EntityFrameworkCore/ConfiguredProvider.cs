using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>The provider that a test database configures, and whether it can use the engine's connections.</summary>
internal static class ConfiguredProvider
{
    private const string Either = "Configure the provider of the engine, or give the test database ";
    private const string Sqlite = Either + "the engine of FixtureGen.Sqlite.";
    private const string PostgreSql = Either + "the engine of FixtureGen.PostgreSql.";
    private const string Another = Either + "an AdoEngine.";
    private const string InMemory = "It has no connections, so nothing that a test does could be undone. Configure UseSqlite(connection).";

    // By name: no provider is referenced here.
    private static readonly Dictionary<string, (string? Connection, string Advice)> Known = new(StringComparer.Ordinal)
    {
        ["Microsoft.EntityFrameworkCore.Sqlite"] = ("SqliteConnection", Sqlite),
        ["Npgsql.EntityFrameworkCore.PostgreSQL"] = ("NpgsqlConnection", PostgreSql),
        ["Microsoft.EntityFrameworkCore.SqlServer"] = ("SqlConnection", Another),
        ["Microsoft.EntityFrameworkCore.InMemory"] = (null, InMemory),
    };

    /// <exception cref="InvalidOperationException">It cannot.</exception>
    internal static void Check(Type database, DbContextOptions options, DbConnection physical)
    {
        var extension = options.Extensions.FirstOrDefault(static extension => extension.Info.IsDatabaseProvider);
        if (extension?.GetType().Assembly.GetName().Name is { } provider
            && Known.TryGetValue(provider, out var known) && !Takes(known.Connection, physical.GetType().Name))
        {
            throw new InvalidOperationException(
                $"'{database}.Configure' configures the provider '{provider}', but its engine has connections of the type " +
                $"'{physical.GetType().Name}'. {known.Advice} If the project references several engines, choose one with <FixtureGenEngine>.");
        }
    }

    /// <summary>A connection that is nobody's of these may be one of them in a wrapper, as profilers have.</summary>
    private static bool Takes(string? own, string connection)
        => own is not null && (own == connection || !Known.Values.Any(other => other.Connection == connection));
}
