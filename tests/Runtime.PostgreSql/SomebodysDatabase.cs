using System.Data.Common;
using System.Text;
using FixtureGen.AdoNet;
using FixtureGen.Engines;
using FixtureGen.Testing;
using Npgsql;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>A database that is somebody else's: it has its tables, and rows in them.</summary>
public sealed class SomebodysDatabase : IDisposable
{
    private static readonly string Name = $"somebodys_{Guid.NewGuid():N}";

    private static readonly Lazy<string> Made = new(Make);

    internal static string ConnectionString => Made.Value;

    public void Dispose()
    {
        using (var pooled = Open())
        {
            NpgsqlConnection.ClearPool(pooled);
        }

        Administration.Execute($"DROP DATABASE {Name}");
    }

    /// <summary>All rows of all its tables, as text.</summary>
    internal static string Rows()
    {
        using var connection = Open();
        var text = new StringBuilder();
        foreach (var table in new[] { "author", "book", "\"Loan\"" })
        {
            text.AppendLine(connection.Scalar($"SELECT string_agg(t::text, ' ' ORDER BY t) FROM {table} t")?.ToString());
        }

        return text.ToString();
    }

    internal static NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    private static string Make()
    {
        Administration.Execute($"CREATE DATABASE {Name}");
        using var connection = Administration.Open(Name);
        connection.Execute("""
            CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL UNIQUE);
            CREATE TABLE book (id int PRIMARY KEY, title text NOT NULL, author int CONSTRAINT written_by REFERENCES author DEFERRABLE INITIALLY DEFERRED);
            CREATE TABLE "Loan" (book int REFERENCES book, day date, PRIMARY KEY (book, day));
            INSERT INTO author VALUES (1, 'Ada'), (2, 'Ben');
            INSERT INTO book VALUES (1, 'Engines', 1);
            """);
        return new NpgsqlConnectionStringBuilder(Administration.Settings.ConnectionString) { Database = Name }.ConnectionString;
    }
}

internal abstract class SomebodysLibrary(FixtureKeeping keeping) : TestDatabase
{
    protected internal override DatabaseEngine? Engine { get; } = new AdoEngine(NpgsqlFactory.Instance, SomebodysDatabase.ConnectionString, keeping);

    protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
        => throw new InvalidOperationException("The database has its schema.");
}

internal sealed class SomebodysLibraryInTransaction() : SomebodysLibrary(FixtureKeeping.InTransaction);

internal sealed class SomebodysLibraryCommitted() : SomebodysLibrary(FixtureKeeping.Committed);

/// <summary>An author, a book and a loan, in an order that only a deferred constraint allows.</summary>
[Fixture]
internal sealed class Bridges : Fixture
{
    public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync("""
            INSERT INTO book VALUES (3, 'Bridges', 3);
            INSERT INTO author VALUES (3, 'Cem');
            INSERT INTO "Loan" VALUES (3, '2026-02-03'), (1, '2026-02-03');
            """);
        await transaction.CommitAsync(cancellationToken);
    }
}
