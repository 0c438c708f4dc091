using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.PostgreSql.Tests;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

[module: FixtureGroup("moods", typeof(SchemaOfModelTests.MoodDatabase))]
[module: FixtureGroup("citext", typeof(SchemaOfModelTests.CitextDatabase))]
[module: FixtureGroup("ranges", typeof(SchemaOfModelTests.RangeDatabase))]
[module: FixtureGroup("seeded", typeof(SchemaOfModelTests.SeededDatabase))]

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Schemas that Entity Framework makes from a model, where the provider or the application opens connections of its own meanwhile.</summary>
public sealed class SchemaOfModelTests
{
    internal enum Mood
    {
        Happy,
        Sad,
    }

    [Fact]
    public async Task A_model_with_an_enum_of_the_database()
    {
        await using var run = await ClassRun.StartAsync<Moods>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox =>
            {
                using var db = ContextGlue.NewDb<MoodContext>(sandbox);
                db.Add(new Person { Mood = Mood.Sad });
                db.SaveChanges();
                using var other = ContextGlue.NewDb<MoodContext>(sandbox);
                Assert.Equal(Mood.Sad, other.People.Single().Mood);
            });
        }
    }

    [Fact]
    public async Task A_model_with_an_extension()
    {
        await using var run = await ClassRun.StartAsync<Citext>();
        await run.TestAsync(sandbox =>
        {
            using var db = ContextGlue.NewDb<CitextContext>(sandbox);
            db.Add(new Word { Text = "Ada" });
            db.SaveChanges();
            Assert.Equal(1, db.Words.Count(word => word.Text == "ADA"));
        });
    }

    [Fact]
    public async Task A_model_with_ranges_of_the_server_s_and_of_its_own()
    {
        await using var run = await ClassRun.StartAsync<Ranges>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox =>
            {
                using var db = ContextGlue.NewDb<RangeContext>(sandbox);
                db.Add(new Room { Days = new(3, 7), Prices = new(1.5, 2.5) });
                db.SaveChanges();
                using var other = ContextGlue.NewDb<RangeContext>(sandbox);
                var room = other.Rooms.Single(room => room.Days.Contains(5));
                Assert.Equal((new NpgsqlRange<int>(3, true, 8, false), new NpgsqlRange<double>(1.5, 2.5)), (room.Days, room.Prices));
            });
        }
    }

    /// <summary>The seeder is synchronous only, and makes a context of its own with the application's connection string.</summary>
    [Fact]
    public async Task A_model_that_is_seeded_through_another_context()
    {
        Administration.Execute($"CREATE DATABASE {SeededContext.Production}");
        try
        {
            await using (var run = await ClassRun.StartAsync<Seeded>())
            {
                await run.TestAsync(sandbox =>
                {
                    using var db = ContextGlue.NewDb<SeededContext>(sandbox);
                    Assert.Equal(["by another context", "by the seeder"], db.Words.Select(word => word.Text).Order().ToList());
                });
            }

            using var production = Administration.Open(SeededContext.Production);
            Assert.Equal(0L, production.Scalar("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
        }
        finally
        {
            Administration.Execute($"DROP DATABASE {SeededContext.Production} WITH (FORCE)");
        }
    }

    internal sealed class Person
    {
        public int Id { get; set; }

        public Mood Mood { get; set; }
    }

    internal sealed class Word
    {
        public int Id { get; set; }

        public required string Text { get; set; }
    }

    internal sealed class Room
    {
        public int Id { get; set; }

        public NpgsqlRange<int> Days { get; set; }

        public NpgsqlRange<double> Prices { get; set; }
    }

    internal sealed class RangeContext(DbContextOptions<RangeContext> options) : DbContext(options)
    {
        public DbSet<Room> Rooms => Set<Room>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasPostgresRange("prices", "float8");
            modelBuilder.Entity<Room>().Property(room => room.Prices).HasColumnType("prices");
        }
    }

    internal sealed class MoodContext(DbContextOptions<MoodContext> options) : DbContext(options)
    {
        public DbSet<Person> People => Set<Person>();
    }

    internal sealed class CitextContext(DbContextOptions<CitextContext> options) : DbContext(options)
    {
        public DbSet<Word> Words => Set<Word>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasPostgresExtension("citext");
            modelBuilder.Entity<Word>().Property(word => word.Text).HasColumnType("citext");
        }
    }

    internal sealed class SeededContext : DbContext
    {
        internal static readonly string Production = $"production_{Guid.NewGuid():N}";

        public SeededContext()
        {
        }

        public SeededContext(DbContextOptions<SeededContext> options)
            : base(options)
        {
        }

        public DbSet<Word> Words => Set<Word>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
        {
            if (!optionsBuilder.IsConfigured)
            {
                var production = Administration.Settings;
                production.Database = Production;
                optionsBuilder.UseNpgsql(production.ConnectionString);
            }
        }
    }

    internal sealed class MoodDatabase : TestDatabase<MoodContext>
    {
        protected internal override Engines.DatabaseEngine? Engine { get; } = new PostgreSqlEngine(null, static builder => builder.MapEnum<Mood>());

        protected override void Configure(DbContextOptionsBuilder<MoodContext> options, DbConnection connection)
            => options.UseNpgsql(connection, static npgsql => npgsql.MapEnum<Mood>());
    }

    internal sealed class CitextDatabase : TestDatabase<CitextContext>
    {
        protected override void Configure(DbContextOptionsBuilder<CitextContext> options, DbConnection connection) => options.UseNpgsql(connection);
    }

    internal sealed class RangeDatabase : TestDatabase<RangeContext>
    {
        protected internal override Engines.DatabaseEngine? Engine { get; } = new PostgreSqlEngine(null, static builder => builder.EnableUnmappedTypes());

        protected override void Configure(DbContextOptionsBuilder<RangeContext> options, DbConnection connection)
            => options.UseNpgsql(connection, static npgsql => npgsql.MapRange<double>("prices"));
    }

    internal sealed class SeededDatabase : TestDatabase<SeededContext>
    {
        protected override void Configure(DbContextOptionsBuilder<SeededContext> options, DbConnection connection)
            => options.UseNpgsql(connection).UseSeeding(static (db, _) =>
            {
                db.Add(new Word { Text = "by the seeder" });
                db.SaveChanges();
                using var other = new SeededContext();
                using var transaction = other.Database.BeginTransaction();
                other.Add(new Word { Text = "by another context" });
                other.SaveChanges();
                transaction.Commit();
            });
    }

    private sealed class Moods : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Moods), "moods");
    }

    private sealed class Citext : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Citext), "citext");
    }

    private sealed class Ranges : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Ranges), "ranges");
    }

    private sealed class Seeded : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Seeded), "seeded");
    }
}
