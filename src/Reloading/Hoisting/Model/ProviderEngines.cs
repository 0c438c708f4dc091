namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>The engines that keep the databases of the providers that FixtureGen supports.</summary>
internal static class ProviderEngines
{
    private static readonly Dictionary<string, string> Engines = new(StringComparer.Ordinal)
    {
        ["UseSqlite"] = "FixtureGen.Sqlite.SqliteEngine",
        ["UseNpgsql"] = "FixtureGen.PostgreSql.PostgreSqlEngine",
        ["SqliteConnection"] = "FixtureGen.Sqlite.SqliteEngine",
        ["NpgsqlConnection"] = "FixtureGen.PostgreSql.PostgreSqlEngine",
        ["NpgsqlDataSource"] = "FixtureGen.PostgreSql.PostgreSqlEngine",
        ["NpgsqlDataSourceBuilder"] = "FixtureGen.PostgreSql.PostgreSqlEngine",
    };

    /// <summary>
    /// The full name of the engine for what a call of that name chooses, or for a type of that name; null when there is none.
    /// </summary>
    public static string? Of(string name) => Engines.TryGetValue(name, out var engine) ? engine : null;

    /// <summary>Whether a call of that name chooses a provider that there is an engine for.</summary>
    public static bool IsProvider(string name) => Engines.ContainsKey(name);
}
