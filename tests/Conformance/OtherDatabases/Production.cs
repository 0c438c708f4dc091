using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>The application's own database, with all its tables and rows, and how code gets to it.</summary>
internal sealed class Production
{
    /// <summary>What a way leaves behind where it gets.</summary>
    internal const string Row = "account WHERE owner = 'somebody'";

    internal const string Statement = "INSERT INTO account (owner, amount) VALUES ('somebody', 1)";

    private static readonly ConcurrentDictionary<string, Lazy<Task<Production>>> Made = new();

    private readonly Decoy decoy;

    private Production(ConformanceEngine engine, Decoy decoy) => (Engine, this.decoy) = (engine, decoy);

    internal ConformanceEngine Engine { get; }

    internal string ConnectionString => decoy.ConnectionString;

    /// <summary>What an error calls it: the file, or the database.</summary>
    internal string Name => Path.GetFileName(Settings.TryGetValue("Database", out var database) ? (string)database : File);

    /// <summary>The file of a database on SQLite.</summary>
    internal string File => (string)Settings["Data Source"];

    private DbConnectionStringBuilder Settings => new() { ConnectionString = ConnectionString };

    /// <summary>The one that all tests on an engine share.</summary>
    internal static Task<Production> OfAsync(string engine)
        => Made.GetOrAdd(engine, static name => new(async () =>
        {
            var engine = ConformanceEngine.Named(name);
            return new(engine, await engine.CreateDecoyAsync("shop"));
        })).Value;

    /// <summary>Describes all that is in it.</summary>
    internal string State() => decoy.State();

    /// <summary>Takes away what a way left behind that is seen only afterwards.</summary>
    internal Task RestoreAsync() => OutsideOfTests.Run(async () =>
    {
        await using var connection = Engine.Connect($"{ConnectionString};Pooling=False");
        await connection.OpenAsync();
        return await connection.ExecuteAsync($"DELETE FROM {Row}");
    });

    /// <summary>A connection that code makes itself.</summary>
    internal DbConnection Connect() => Engine.Connect(ConnectionString);

    internal DbContextOptions<TContext> Options<TContext>(bool retry = false)
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        Engine.Use(builder, ConnectionString, retry);
        return builder.Options;
    }

    internal DbContextOptions<TContext> OptionsOn<TContext>(DbConnection connection)
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        Engine.Use(builder, connection);
        return builder.Options;
    }

    internal ShopContext NewShop() => new(Options<ShopContext>());

    internal static async Task NoteAsync(DbContext db) => await db.Database.ExecuteSqlRawAsync(Statement);

    internal static async Task NoteAsync(DbConnection connection) => await connection.ExecuteAsync(new CommandDefinition(Statement));

    internal static void Note(DbConnection connection) => SqlMapper.Execute(connection, Statement);

}
