using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Sqlite.Tests;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

[assembly: FixtureGen.AllowDatabase("allowed-*.db")]
[module: FixtureGroup("opens-in-schema", typeof(OtherFileTests.OpensInSchemaDatabase))]
[module: FixtureGroup("opens-in-fixture", typeof(LibraryDatabase), Fixtures = [typeof(OtherFileTests.OpensInFixture)])]

namespace FixtureGen.Sqlite.Tests;

/// <summary>Database files that FixtureGen did not make, and everything that could open them in a test.</summary>
public sealed class OtherFileTests : IAsyncLifetime
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "other-files")).FullName;

    private readonly string missing = Path.Combine(Folder, $"production-{Guid.NewGuid():N}.db");
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync()
    {
        await library.DisposeAsync();
        Assert.False(File.Exists(missing), "A file was made.");
    }

    public static TheoryData<string> Ways => ["plain", "read only", "uri", "pooled", "relative", "factory", "data source", "native"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_file_that_is_missing_is_not_made_and_the_test_fails(string way)
    {
        var failure = await FailureOfAsync(() => Assert.Throws<SqliteException>(() => Open(way, missing)));

        Assert.Contains("'Lending.Reads'", failure.Message, StringComparison.Ordinal);
        Assert.Contains(missing, failure.Message, StringComparison.Ordinal);
        Assert.Contains($"[assembly: AllowDatabase(\"{Path.GetFileName(missing)}\")]", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_file_that_is_there_is_not_opened_and_the_test_fails(string way)
    {
        var existing = Existing("production");

        await FailureOfAsync(() => Assert.Throws<SqliteException>(() => Open(way, existing)));
    }

    [Fact]
    public async Task A_copy_of_the_tests_database_is_not_written_to_a_file()
    {
        await FailureOfAsync(() =>
        {
            using var copy = new SqliteConnection($"Data Source={missing}");
            Assert.Throws<SqliteException>(() => ((SqliteConnection)Sandbox.Current!.Connection).BackupDatabase(copy));
        });
    }

    [Fact]
    public async Task Work_on_other_threads_of_the_test_is_stopped_too()
        => await FailureOfAsync(() => Task.Run(() => Assert.Throws<SqliteException>(() => Open("plain", missing))).GetAwaiter().GetResult());

    [Fact]
    public async Task A_schema_that_is_made_in_another_file_fails()
    {
        var failure = await FailureToLoadAsync<OpensInSchema>();

        Assert.Contains("opens the database", failure.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(OpensInSchemaDatabase.File), "A file was made.");
    }

    [Fact]
    public async Task A_fixture_that_writes_to_another_file_fails()
    {
        var failure = await FailureToLoadAsync<OpensInFixtureTests>();

        Assert.Contains("opens the database", failure.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(OpensInFixture.File), "A file was made.");
    }

    [Fact]
    public async Task The_sandboxs_connection_string_opens_no_database_says_why_and_fails_the_test()
    {
        foreach (var copy in new Func<string, string>[] { static text => text, static text => new SqliteConnectionStringBuilder(text).ToString() })
        {
            var failure = await FailureOfAsync(() =>
            {
                using var connection = new SqliteConnection(copy(Sandbox.Current!.Connection.ConnectionString));
                Assert.Contains("a FixtureGen sandbox", Assert.Throws<SqliteException>(connection.Open).Message, StringComparison.Ordinal);
            });

            Assert.Contains("connection string of its sandbox", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_sandboxs_data_source_is_no_database()
    {
        var failure = await FailureOfAsync(() => Assert.Throws<SqliteException>(() => Open("native", Sandbox.Current!.Connection.DataSource)));

        Assert.Contains("connection string of its sandbox", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(".", "*fixturegen-sandbox*"));
    }

    [Fact]
    public async Task A_file_that_the_assembly_allows_is_opened()
    {
        var allowed = Existing("allowed");

        await library.TestAsync(_ => Open("plain", allowed));
    }

    [Fact]
    public async Task A_temporary_file_is_opened()
    {
        var temporary = Path.Combine(Path.GetTempPath(), $"fixturegen-{Guid.NewGuid():N}.db");
        try
        {
            await library.TestAsync(_ =>
            {
                using var connection = new SqliteConnection($"Data Source={temporary};Pooling=False");
                connection.Open();
                connection.Execute("CREATE TABLE codes (code TEXT)");
            });
            Assert.True(File.Exists(temporary));
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    [Fact]
    public async Task A_file_that_a_statement_attaches_is_opened_and_what_is_written_there_is_undone()
    {
        var attached = Existing("attached");

        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(sandbox =>
            {
                sandbox.Connection.Execute($"ATTACH '{attached}' AS other");
                Assert.Equal(1, sandbox.Connection.Count("other.code"));
                sandbox.Connection.Execute("INSERT INTO other.code VALUES ('y')");
            });
        }
    }

    [Fact]
    public async Task Databases_in_memory_are_opened() => await library.TestAsync(_ =>
    {
        foreach (var source in new[] { ":memory:", "", "file:own?mode=memory&cache=shared" })
        {
            using var connection = new SqliteConnection($"Data Source={source}");
            connection.Open();
            connection.Execute("CREATE TABLE code (code TEXT); INSERT INTO code VALUES ('x'); DROP TABLE code");
        }
    });

    [Fact]
    public async Task A_file_that_waits_open_in_the_pool_is_not_used()
    {
        var existing = Existing("production");
        Open("pooled", existing);

        await FailureOfAsync(() => Assert.Throws<SqliteException>(() => Open("pooled", existing)));
    }

    [Fact]
    public async Task Outside_of_tests_files_are_opened()
    {
        await library.TestAsync(_ => { });

        Open("plain", Existing("outside"));
    }

    private static string Existing(string name)
    {
        var file = Path.Combine(Folder, $"{name}-{Guid.NewGuid():N}.db");
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        connection.Execute("CREATE TABLE code (code TEXT); INSERT INTO code VALUES ('x')");
        return file;
    }

    private static void Open(string way, string file)
    {
        if (way == "native")
        {
            var result = raw.sqlite3_open_v2(file, out var handle, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE, null);
            handle?.Dispose();
            SqliteException.ThrowExceptionForRC(result, null);
            return;
        }

        using DbConnection connection = way switch
        {
            "factory" => Made($"Data Source={file}"),
            "data source" => SqliteFactory.Instance.CreateDataSource($"Data Source={file};Pooling=False").CreateConnection(),
            "read only" => new SqliteConnection($"Data Source={file};Mode=ReadOnly"),
            "uri" => new SqliteConnection($"Data Source=file:{file}?cache=private"),
            "pooled" => new SqliteConnection($"Data Source={file};Pooling=True"),
            "relative" => new SqliteConnection($"Data Source={Path.GetRelativePath(Environment.CurrentDirectory, file)}"),
            _ => new SqliteConnection($"Data Source={file};Pooling=False"),
        };
        connection.Open();
        Assert.Equal(1, connection.Count("code"));
    }

    private static DbConnection Made(string connectionString)
    {
        var connection = SqliteFactory.Instance.CreateConnection();
        connection.ConnectionString = connectionString;
        return connection;
    }

    /// <summary>Runs a test that swallows the provider's error.</summary>
    private async Task<InvalidOperationException> FailureOfAsync(Action test)
        => await Assert.ThrowsAsync<InvalidOperationException>(() => library.TestAsync(_ => test(), "Lending.Reads"));

    private static async Task<FixtureLoadException> FailureToLoadAsync<TTestClass>()
        where TTestClass : ITestClass
    {
        await using var run = await ClassRun.StartAsync<TTestClass>();
        return await Assert.ThrowsAsync<FixtureLoadException>(() => run.TestAsync(sandbox => sandbox.Connection.Count("sqlite_schema")));
    }

    internal sealed class OpensInSchema : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OpensInSchema), "opens-in-schema");
    }

    internal sealed class OpensInSchemaDatabase : TestDatabase
    {
        internal static readonly string File = Path.Combine(Folder, $"schema-{Guid.NewGuid():N}.db");

        protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            connection.Execute("CREATE TABLE code (code TEXT)");
            Assert.Throws<SqliteException>(() => Open("plain", File));
            return Task.CompletedTask;
        }
    }

    internal sealed class OpensInFixtureTests : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OpensInFixtureTests), "opens-in-fixture");
    }

    [Fixture]
    internal sealed class OpensInFixture : Fixture
    {
        internal static readonly string File = Path.Combine(Folder, $"fixture-{Guid.NewGuid():N}.db");

        public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            Assert.Throws<SqliteException>(() => Open("plain", File));
            return Task.CompletedTask;
        }
    }
}
