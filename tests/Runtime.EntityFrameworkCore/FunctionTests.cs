using System.Data.Common;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>Entity Framework registers SQL functions on the connection that a context is given. Here many share one handle of SQLite.</summary>
public sealed class FunctionTests : IAsyncLifetime
{
    private ClassRun blog = null!;

    public async Task InitializeAsync() => blog = await ClassRun.StartAsync<Blog>();

    public async Task DisposeAsync() => await blog.DisposeAsync();

    [Fact]
    public async Task Contexts_on_open_connections_have_their_functions_while_another_connection_is_being_read()
        => await blog.TestAsync(sandbox =>
        {
            using var other = sandbox.OpenConnection();
            using var reader = Read(other);
            for (var context = 0; context < 2; context++)
            {
                using var db = new BlogContext(Options(sandbox.Connection));
                Assert.Equal("3.5", db.Database.SqlQuery<string>($"SELECT ef_add('1.5', '2') AS Value").Single());
                Assert.True(db.Database.SqlQuery<bool>($"SELECT 'abc' REGEXP 'b' AS Value").Single());
                Assert.Equal(
                    "10.0", db.Database.SqlQuery<string>(
                        $"SELECT ef_max(v) AS Value FROM (SELECT '9.0' AS v UNION ALL SELECT '10.0')").Single());
                Assert.Equal(
                    ["9.0", "10.0"], db.Database.SqlQuery<string>(
                        $"SELECT v AS Value FROM (SELECT '10.0' AS v UNION ALL SELECT '9.0') ORDER BY v COLLATE EF_DECIMAL").AsEnumerable());
            }

            Assert.True(reader.Read());
        });

    [Fact]
    public async Task A_second_context_on_a_connection_that_is_being_read_is_told_what_sqlite_says_to_it()
        => await blog.TestAsync(sandbox =>
        {
            var connection = sandbox.OpenConnection();
            using var reader = Read(connection);
            using (var first = new BlogContext(Options(connection)))
            {
                Assert.NotNull(first.Database.GetDbConnection());
            }

            using var second = new BlogContext(Options(connection));
            var refused = Assert.Throws<SqliteException>(() => second.Database.GetDbConnection());

            Assert.Equal(
                (5, "SQLite Error 5: 'unable to delete/modify user-function due to active statements'."),
                (refused.SqliteErrorCode, refused.Message));
        });

    [Fact]
    [Isolation(Isolation.Clone)]
    public async Task In_a_clone_contexts_share_an_open_connection_as_on_any_database()
        => await blog.TestAsync(
            sandbox =>
            {
                var connection = sandbox.OpenConnection();
                for (var context = 0; context < 2; context++)
                {
                    using var db = new BlogContext(Options(connection));
                    Assert.Equal(1, db.Posts.Count(post => post.Price > 10m));
                }

                using var reader = Read(connection);
                using var third = new BlogContext(Options(connection));
                Assert.Equal(5, Assert.Throws<SqliteException>(() => third.Database.GetDbConnection()).SqliteErrorCode);
            },
            method: typeof(FunctionTests).GetMethod(nameof(In_a_clone_contexts_share_an_open_connection_as_on_any_database)));

    private static DbContextOptions<BlogContext> Options(DbConnection connection)
        => new DbContextOptionsBuilder<BlogContext>().UseSqlite(connection).Options;

    private static DbDataReader Read(DbConnection connection)
    {
        // The command is not disposed: that would close the reader.
        var command = connection.CreateCommand();
        command.CommandText = "SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3";
        var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return reader;
    }
}
