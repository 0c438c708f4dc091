using FixtureGen.Conformance.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>Contexts of a type that no test database serves.</summary>
internal static class OtherContexts
{
    public static async Task Another_context(Production production)
    {
        await using var db = new LedgerContext(production.Options<LedgerContext>());
        await Production.NoteAsync(db);
    }

    public static async Task Another_context_that_configures_itself(Production production)
    {
        await using var db = new OwnLedgerContext(production.Engine, production.ConnectionString);
        await Production.NoteAsync(db);
    }

    public static async Task Another_context_on_a_closed_connection(Production production)
    {
        await using var connection = production.Connect();
        await using var db = new LedgerContext(production.OptionsOn<LedgerContext>(connection));
        await Production.NoteAsync(db);
    }

    public static async Task Another_context_on_an_open_connection(Production production)
    {
        await using var connection = production.Connect();
        await connection.OpenAsync();
        await using var db = new LedgerContext(production.OptionsOn<LedgerContext>(connection));
        await Production.NoteAsync(db);
    }

    public static async Task Another_context_of_a_factory(Production production)
    {
        var services = new ServiceCollection();
        services.AddDbContextFactory<LedgerContext>(options => production.Engine.Use(options, production.ConnectionString));
        await using var provider = services.BuildServiceProvider();
        await using var db = await provider.GetRequiredService<IDbContextFactory<LedgerContext>>().CreateDbContextAsync();
        await Production.NoteAsync(db);
    }

    public static async Task Another_context_that_saves(Production production)
    {
        await using var db = new LedgerContext(production.Options<LedgerContext>());
        db.Add(new Account { Owner = "somebody" });
        await db.SaveChangesAsync();
    }

    public static async Task Another_context_that_creates_tables(Production production)
    {
        await using var db = new LedgerContext(production.Options<LedgerContext>());
        await db.Database.EnsureCreatedAsync();
        await Production.NoteAsync(db);
    }

    public static async Task Another_context_that_deletes_the_database(Production production)
    {
        await using var db = new LedgerContext(production.Options<LedgerContext>());
        await db.Database.EnsureDeletedAsync();
    }

    /// <summary>Entity Framework catches what it gets and says no.</summary>
    public static async Task Another_context_that_asks_whether_it_can_connect(Production production)
    {
        await using var db = new LedgerContext(production.Options<LedgerContext>());
        await db.Database.CanConnectAsync();
    }

    public static Task Another_context_that_asks_synchronously_whether_it_can_connect(Production production)
    {
        using var db = new LedgerContext(production.Options<LedgerContext>());
        db.Database.CanConnect();
        return Task.CompletedTask;
    }

    public static Func<Task> Another_context_that_was_made_before(Production production)
    {
        var db = new LedgerContext(production.Options<LedgerContext>());
        _ = db.Model;
        return () => Production.NoteAsync(db);
    }

    public static Task Another_context_in_a_task(Production production) => Task.Run(() => Another_context(production));

    private sealed class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => Map(modelBuilder);
    }

    private sealed class OwnLedgerContext(ConformanceEngine engine, string connectionString) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => engine.Use(optionsBuilder, connectionString);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => Map(modelBuilder);
    }

    private sealed class Account
    {
        public int Id { get; set; }

        public required string Owner { get; set; }

        public int Amount { get; set; }
    }

    private static void Map(ModelBuilder modelBuilder) => modelBuilder.Entity<Account>(account =>
    {
        account.ToTable("account");
        account.Property(each => each.Id).HasColumnName("id");
        account.Property(each => each.Owner).HasColumnName("owner");
        account.Property(each => each.Amount).HasColumnName("amount");
    });
}
