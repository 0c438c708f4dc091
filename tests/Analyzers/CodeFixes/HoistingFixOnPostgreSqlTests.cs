namespace FixtureGen.Analyzers.Tests.CodeFixes;

public sealed class HoistingFixOnPostgreSqlTests
{
    [Fact]
    public async Task A_context_of_Npgsql_gets_the_PostgreSQL_engine()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("PostgreSql", """
            namespace Blogs.Tests;

            public class BlogTests : IAsyncLifetime
            {
                private const string ConnectionString = "Host=localhost;Database=blogs;Username=postgres";

                private readonly BloggingContext _db = new(new DbContextOptionsBuilder<BloggingContext>()
                    .UseNpgsql(ConnectionString, npgsql => npgsql.EnableRetryOnFailure())
                    .Options);

                public async Task InitializeAsync()
                {
                    await _db.Database.EnsureDeletedAsync();
                    await _db.Database.MigrateAsync();
                    _db.Blogs.Add(new Blog { Name = "First" });
                    await _db.SaveChangesAsync();
                }

                public async Task DisposeAsync() => await _db.DisposeAsync();

                [Fact]
                public async Task It_is_found() => Assert.NotNull(await _db.Blogs.SingleAsync());

                [Fact]
                public async Task It_is_named() => Assert.Equal("First", (await _db.Blogs.SingleAsync()).Name);
            }
            """));

    [Fact]
    public async Task A_connection_of_Npgsql_gets_the_PostgreSQL_engine()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("PostgreSql", """
            namespace Blogs.Tests;

            public class BlogTests : IAsyncLifetime
            {
                private readonly NpgsqlConnection _connection = new("Host=localhost;Database=blogs;Username=postgres");

                public async Task InitializeAsync()
                {
                    await _connection.OpenAsync();
                    await _connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS blogs (id serial PRIMARY KEY, name text NOT NULL)");
                    await _connection.ExecuteAsync("INSERT INTO blogs (name) VALUES ('First')");
                }

                public async Task DisposeAsync()
                {
                    await _connection.ExecuteAsync("TRUNCATE TABLE blogs RESTART IDENTITY CASCADE");
                    await _connection.DisposeAsync();
                }

                [Fact]
                public async Task There_is_one() => Assert.Equal(1, await _connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM blogs"));

                [Fact]
                public async Task It_is_named() => Assert.Equal("First", await _connection.ExecuteScalarAsync<string>("SELECT name FROM blogs"));
            }
            """));

    [Fact]
    public Task A_class_whose_tables_come_from_elsewhere_is_left_alone()
        => ProjectFix.RefusesAsync("PostgreSql", """
            namespace Blogs.Tests;

            public class BlogTests : IAsyncLifetime
            {
                private readonly NpgsqlConnection _connection = new("Host=localhost;Database=blogs;Username=postgres");

                public async Task InitializeAsync()
                {
                    await _connection.OpenAsync();
                    await _connection.ExecuteAsync("TRUNCATE TABLE blogs RESTART IDENTITY CASCADE");
                    await _connection.ExecuteAsync("INSERT INTO blogs (name) VALUES ('First')");
                }

                public async Task DisposeAsync() => await _connection.DisposeAsync();

                [Fact]
                public async Task There_is_one() => Assert.Equal(1, await _connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM blogs"));

                [Fact]
                public async Task It_is_named() => Assert.Equal("First", await _connection.ExecuteScalarAsync<string>("SELECT name FROM blogs"));
            }
            """, "the code does not show where its tables are created");

    [Theory]
    [InlineData("insert.Parameters.AddWithValue(\"name\", \"First\");", "it uses 'NpgsqlParameterCollection.AddWithValue', and the connection of the sandbox is none of Npgsql's")]
    [InlineData("using var import = _connection.BeginBinaryImport(\"COPY blogs (name) FROM STDIN (FORMAT BINARY)\");", "it uses 'NpgsqlConnection.BeginBinaryImport', and the connection of the sandbox is none of Npgsql's")]
    [InlineData("using var other = new NpgsqlCommand(\"SELECT 1\", _connection);", "it uses 'NpgsqlCommand', and the connection of the sandbox is none of Npgsql's")]
    public Task A_class_that_needs_a_connection_of_Npgsql_is_left_alone(string code, string reason)
        => ProjectFix.RefusesAsync("PostgreSql", $$"""
            namespace Blogs.Tests;

            public class BlogTests
            {
                private readonly NpgsqlConnection _connection = new("Host=localhost;Database=blogs;Username=postgres");

                public BlogTests()
                {
                    _connection.Open();
                    _connection.Execute("CREATE TABLE blogs (id serial PRIMARY KEY, name text NOT NULL)");
                    using var insert = _connection.CreateCommand();
                    insert.CommandText = "INSERT INTO blogs (name) VALUES (@name)";
                    {{code}}
                    insert.ExecuteNonQuery();
                }

                [Fact]
                public void There_is_one() => Assert.Equal(1, _connection.ExecuteScalar<int>("SELECT COUNT(*) FROM blogs"));

                [Fact]
                public void It_is_named() => Assert.Equal("First", _connection.ExecuteScalar<string>("SELECT name FROM blogs"));
            }
            """, reason);

    [Fact]
    public async Task Respawn_goes_with_its_using_directive_and_needed_ones_stay()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("PostgreSql", """
            // Head of the file.
            using Respawn;
            using System.Text;

            namespace Blogs.Tests;

            public class BlogTests : IAsyncLifetime
            {
                private readonly NpgsqlConnection _connection = new("Host=localhost;Database=blogs;Username=postgres");
                private Respawner _respawner = null!;

                public async Task InitializeAsync()
                {
                    await _connection.OpenAsync();
                    await _connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS blogs (id serial PRIMARY KEY, name text NOT NULL)");
                    _respawner = await Respawner.CreateAsync(_connection, new RespawnerOptions { DbAdapter = DbAdapter.Postgres });
                    await _respawner.ResetAsync(_connection);
                    await _connection.ExecuteAsync("INSERT INTO blogs (name) VALUES ('First')");
                }

                public async Task DisposeAsync() => await _connection.DisposeAsync();

                [Fact]
                public async Task There_is_one() => Assert.Equal(1, await _connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM blogs"));

                [Fact]
                public async Task It_is_named() => Assert.Equal(new StringBuilder("First").ToString(), await _connection.ExecuteScalarAsync<string>("SELECT name FROM blogs"));
            }
            """));
}
