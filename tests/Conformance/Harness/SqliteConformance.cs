using System.Data.Common;
using System.Security.Cryptography;
using FixtureGen.Conformance.Shop;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace FixtureGen.Conformance.Harness;

/// <summary>SQLite: plain databases are files with a write-ahead log, as Entity Framework makes them.</summary>
internal sealed class SqliteConformance : ConformanceEngine
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("fixturegen-conformance-").FullName;

    private readonly Lazy<Task<string>> template;
    private int databases;

    internal SqliteConformance()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
        template = new(() => OutsideOfTests.Run(MakeTemplateAsync));
        var decoy = Path.Combine(Folder, "production.db");
        Decoy = new($"Data Source={decoy}", () => File.Exists(decoy) ? "there is a file" : "there is no file");
    }

    internal override string Name => Sqlite;

    internal override Decoy Decoy { get; }

    internal override string FurtherTables => """
        CREATE TABLE account (id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0));
        CREATE TABLE transfer (id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED, amount INTEGER NOT NULL);
        CREATE TABLE document (id INTEGER PRIMARY KEY, title TEXT NOT NULL, content BLOB);
        CREATE TABLE coupon (code TEXT NOT NULL UNIQUE ON CONFLICT ROLLBACK);
        CREATE TABLE history (entry TEXT NOT NULL);
        CREATE TRIGGER account_history AFTER UPDATE ON account BEGIN INSERT INTO history VALUES (old.owner || ' had ' || old.amount); END;
        CREATE TRIGGER no_nobody BEFORE INSERT ON account WHEN new.owner = '' BEGIN SELECT RAISE(ROLLBACK, 'an account has an owner'); END;
        """;

    internal override DbConnection Connect(string connectionString) => new SqliteConnection(connectionString);

    internal override DbDataSource NewDataSource(string connectionString) => SqliteFactory.Instance.CreateDataSource(connectionString);

    internal override void Use(DbContextOptionsBuilder options, string connectionString, bool retry = false)
        => options.UseSqlite(connectionString, sqlite =>
        {
            if (retry)
            {
                sqlite.ExecutionStrategy(dependencies => new RetryOnce(dependencies));
            }
        });

    internal override void Use(DbContextOptionsBuilder options, DbConnection connection) => options.UseSqlite(connection);

    internal override DbCommand CreateCommand(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.Transaction = null;
        return command;
    }

    internal override async Task<PlainDatabase> CreateDatabaseAsync()
    {
        var file = Path.Combine(Folder, $"plain_{Interlocked.Increment(ref databases)}.db");
        File.Copy(await template.Value, file);
        var connectionString = $"Data Source={file}";
        return new(connectionString, () =>
        {
            using var connection = new SqliteConnection(connectionString);
            SqliteConnection.ClearPool(connection);
            File.Delete(file);
        });
    }

    /// <summary>Beside the tests: in the folder for temporary files nobody keeps data.</summary>
    internal override async Task<Decoy> CreateDecoyAsync(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{name}-{Guid.NewGuid():N}.db");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        File.Copy(await template.Value, file);
        return new($"Data Source={file}", () => OutsideOfTests.Run(() =>
        {
            using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
            connection.Open();
            return Task.FromResult(string.Join("\n", Fingerprint(connection)));
        }).GetAwaiter().GetResult());
    }

    internal override Task<ClassRun> StartClassAsync() => ClassRun.StartAsync<SqliteShopTests>();

    internal override IReadOnlyList<string> Fingerprint(DbConnection connection)
    {
        var lines = new List<string>();
        Add("SELECT type, name, sql FROM sqlite_schema ORDER BY rowid");
        Add("SELECT type, name, sql FROM sqlite_temp_schema ORDER BY rowid");
        Add("PRAGMA database_list");
        foreach (var setting in new[] { "user_version", "application_id", "foreign_keys", "defer_foreign_keys", "recursive_triggers", "read_uncommitted", "query_only", "ignore_check_constraints", "journal_mode", "busy_timeout", "synchronous" })
        {
            Add($"PRAGMA {setting}");
        }

        // The internal tables as well: sqlite_sequence holds the keys that come next.
        foreach (var table in Rows.Of(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
        {
            Add($"SELECT rowid, * FROM \"{table}\" ORDER BY rowid");
        }

        lines.Add($"the bytes of the database: {Convert.ToHexString(SHA256.HashData(Bytes((SqliteConnection)connection)))}");
        return lines;

        void Add(string query) => lines.AddRange(Rows.Of(connection, query).Select(row => $"{query}: {row}"));
    }

    internal override void BeImpatient(DbConnection connection, int seconds) => ((SqliteConnection)connection).DefaultTimeout = seconds;

    private static unsafe byte[] Bytes(SqliteConnection connection)
    {
        var address = raw.sqlite3_serialize(connection.Handle!, "main", out var size, 0);
        try
        {
            return new ReadOnlySpan<byte>((void*)address, checked((int)size)).ToArray();
        }
        finally
        {
            raw.sqlite3_free(address);
        }
    }

    private async Task<string> MakeTemplateAsync()
    {
        var file = Path.Combine(Folder, "plain_template.db");
        await using (var application = new PlainApplication(this, $"Data Source={file};Pooling=False"))
        {
            await using var db = application.NewContext();
            await ShopSchema.CreateAsync(db, this, CancellationToken.None);
            await new ShopRows().LoadAsync(db, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        return file;
    }
}
