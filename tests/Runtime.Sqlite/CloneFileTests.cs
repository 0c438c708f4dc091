using FixtureGen.Glue;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

// Each test is about a file that it makes itself.
#pragma warning disable FG4001, FG4002

/// <summary>In a database of its own, a test reaches the files that its statements name.</summary>
public sealed class CloneFileTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("fixturegen-files-").FullName;
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<LibraryWithFiles>();

    public async Task DisposeAsync()
    {
        await library.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("ATTACH '{0}' AS l")]
    [InlineData("attach database '{0}' as \"l\";")]
    [InlineData("-- the codes\nATTACH 'file:{0}' AS l")]
    [InlineData("ATTACH '{0}' || '' AS l")]
    public async Task An_attached_file_is_read(string statement)
    {
        var file = MakeCodes("lookup.db");

        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute(string.Format(null, statement, file));

            Assert.Equal("x", sandbox.Connection.Scalar("SELECT code FROM l.codes"));
        });
    }

    [Fact]
    public async Task An_attached_file_that_a_parameter_names_is_read()
    {
        var file = MakeCodes("lookup.db");

        await library.TestAsync(sandbox =>
        {
            using var attaching = ((SqliteConnection)sandbox.Connection).CreateCommand();
            attaching.CommandText = "ATTACH $file AS l";
            attaching.Parameters.AddWithValue("$file", file);
            attaching.ExecuteNonQuery();

            Assert.Equal(1, sandbox.Connection.Count("l.codes"));
        });
    }

    [Theory]
    [InlineData("a b.db")]
    [InlineData("100%25 #1.db")]
    [InlineData("what?.db")]
    [InlineData("it''s.db")]
    public async Task A_file_may_have_any_name(string name)
    {
        var file = MakeCodes(name.Replace("''", "'", StringComparison.Ordinal));

        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute($"ATTACH '{Path.Combine(folder, name)}' AS l");

            Assert.Equal(1, sandbox.Connection.Count("l.codes"));
        });
        Assert.Single(Directory.GetFiles(folder), file);
    }

    [Fact]
    public async Task What_is_committed_to_an_attached_file_stays_there_and_what_is_rolled_back_does_not()
    {
        var file = MakeCodes("lookup.db");

        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute($"ATTACH '{file}' AS l");
            using (var transaction = sandbox.Connection.BeginTransaction())
            {
                sandbox.Connection.Execute("INSERT INTO l.codes VALUES ('y'); INSERT INTO author (name) VALUES ('Cem')");
                transaction.Commit();
            }

            using (sandbox.Connection.BeginTransaction())
            {
                sandbox.Connection.Execute("INSERT INTO l.codes VALUES ('z'); INSERT INTO author (name) VALUES ('Dan')");
            }

            Assert.Equal(3, sandbox.Connection.Count("author"));
            sandbox.Connection.Execute("DETACH l");
        });
        Assert.Equal("x,y", Codes(file));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_made()
    {
        var file = Path.Combine(folder, "new.db");

        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute($"ATTACH '{file}' AS n");
            sandbox.Connection.Execute("CREATE TABLE n.codes AS SELECT 'made' AS code");
        });

        Assert.Equal("made", Codes(file));
    }

    [Theory]
    [InlineData("VACUUM INTO '{0}'")]
    [InlineData("vacuum main into '{0}';")]
    public async Task A_copy_of_the_database_is_a_file(string statement)
    {
        var file = Path.Combine(folder, "copy.db");

        await library.TestAsync(sandbox => sandbox.Connection.Execute(string.Format(null, statement, file)));

        using var copy = new SqliteConnection($"Data Source={file};Pooling=False");
        copy.Open();
        Assert.Equal(2, copy.Count("author"));
    }

    [Fact]
    public async Task A_copy_over_a_file_that_is_there_fails()
    {
        var file = MakeCodes("copy.db");

        await library.TestAsync(sandbox => Assert.Throws<SqliteException>(() => sandbox.Connection.Execute($"VACUUM INTO '{file}'")));

        Assert.Equal("x", Codes(file));
    }

    [Theory]
    [InlineData("ATTACH ':memory:' AS other")]
    [InlineData("ATTACH '' AS other")]
    [InlineData("ATTACH 'file::memory:' AS other")]
    [InlineData("ATTACH 'file:shared?mode=memory&cache=shared' AS other")]
    public async Task A_database_in_memory_is_no_file(string statement) => await library.TestAsync(sandbox =>
    {
        sandbox.Connection.Execute(statement);
        sandbox.Connection.Execute("CREATE TABLE other.codes (code TEXT)");

        Assert.Equal(0, sandbox.Connection.Count("other.codes"));
        Assert.Empty(Directory.GetFiles(folder));
    });

    [Theory]
    [InlineData("SELECT 1; ATTACH '{0}' AS l")]
    [InlineData("ATTACH '{0}' AS l; SELECT 1")]
    [InlineData("SELECT 1; VACUUM INTO '{0}'")]
    public async Task A_file_in_the_middle_of_a_longer_text_is_refused(string statement)
    {
        var text = string.Format(null, statement, Path.Combine(folder, "new.db"));

        var failure = await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(
            sandbox => Assert.Throws<SandboxRefusedException>(() => sandbox.Connection.Execute(text))));

        Assert.Contains("commands of their own", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_file_of_the_application_is_not_opened()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => library.TestAsync(
            sandbox => Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("ATTACH 'production.db' AS p"))));

        Assert.Contains("production.db", failure.Message, StringComparison.Ordinal);
        Assert.False(File.Exists("production.db"));
    }

    private string MakeCodes(string name)
    {
        var file = Path.Combine(folder, name);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        connection.Open();
        connection.Execute("CREATE TABLE codes (code TEXT); INSERT INTO codes VALUES ('x')");
        return file;
    }

    private static string Codes(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return (string)connection.Scalar("SELECT group_concat(code) FROM codes")!;
    }

    private sealed class LibraryWithFiles : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(LibraryWithFiles), "cloned library");
    }
}
