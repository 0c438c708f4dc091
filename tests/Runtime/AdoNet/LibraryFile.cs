using System.Data.Common;
using System.Globalization;
using System.Text;
using FixtureGen.AdoNet;
using FixtureGen.Engines;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Tests.AdoNet;

/// <summary>A database file that is somebody else's: it has its tables, and rows in them.</summary>
internal static class LibraryFile
{
    internal static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "library.db");

    private static readonly Lazy<string> Made = new(Make);

    internal static string ConnectionString => Made.Value;

    /// <summary>All rows of all tables but our own, as text.</summary>
    internal static string Fingerprint()
    {
        using var connection = Open();
        var text = new StringBuilder();
        foreach (var table in new[] { "author", "book", "loan" })
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                text.Append(CultureInfo.InvariantCulture, $"{table}: {string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue))}\n");
            }
        }

        return text.ToString();
    }

    internal static SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    private static string Make()
    {
        File.Delete(Path);
        var connectionString = $"Data Source={Path};Pooling=False";
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        connection.Execute("""
            CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
            CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT NOT NULL, author_id INTEGER NOT NULL REFERENCES author);
            CREATE TABLE loan (book_id INTEGER NOT NULL REFERENCES book, day TEXT NOT NULL, PRIMARY KEY (book_id, day));
            INSERT INTO author VALUES (1, 'Ada'), (2, 'Ben');
            INSERT INTO book VALUES (1, 'Engines', 1);
            """);
        return connectionString;
    }
}

internal abstract class LibraryDatabase(FixtureKeeping keeping) : TestDatabase
{
    private readonly AdoEngine engine = new(SqliteFactory.Instance, LibraryFile.ConnectionString, keeping);

    protected internal override DatabaseEngine? Engine => engine;

    protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
        => throw new InvalidOperationException("The database has its schema.");
}

internal sealed class LibraryInTransaction() : LibraryDatabase(FixtureKeeping.InTransaction);

internal sealed class LibraryCommitted() : LibraryDatabase(FixtureKeeping.Committed);

/// <summary>Adds an author, two books and a loan.</summary>
[Fixture]
internal sealed class Books : Fixture
{
    public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync("INSERT INTO author VALUES (3, 'Cem'); INSERT INTO book VALUES (2, 'Looms', 1), (3, 'Bridges', 3); INSERT INTO loan VALUES (3, '2026-02-03')");
        await transaction.CommitAsync(cancellationToken);
    }
}

/// <summary>Adds an author with the name that the other fixture's has.</summary>
[Fixture]
internal sealed class OtherAuthor : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        => connection.ExecuteAsync("INSERT INTO author VALUES (9, 'Cem')");
}

/// <summary>Changes a row that is not its own.</summary>
[Fixture]
internal sealed class Renamed : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        => connection.ExecuteAsync("UPDATE author SET name = 'Eva' WHERE id = 1");
}
