namespace FixtureGen.Analyzers.Tests.Reloading;

public sealed class DatabasePerTestTests
{
    [Theory]
    [InlineData("public Tests() => sql.{|FG4003:Open|}();")]
    [InlineData("public Tests() => db.Database.{|FG4003:OpenConnection|}();")]
    [InlineData("public Tests() { {|FG4003:Connect|}(); } void Connect() { if (sql.State == System.Data.ConnectionState.Closed) { sql.Open(); } }")]
    [InlineData("readonly Opened opened = {|FG4003:new()|}; class Opened { readonly SqliteConnection sql = new(); public Opened() => sql.Open(); }")]
    [InlineData("public Tests() { DbConnection other = new SqliteConnection(); other.{|FG4003:OpenAsync|}().Wait(); }")]
    public Task A_connection_that_a_set_up_opens_is_reported(string members)
        => Blogging.ReportsInClassAsync(members,
            "The database of 'Tests' is opened or started again for each of its 2 tests. Name a TestDatabase with [UseDatabase], and use Connection or Db.");

    [Theory]
    [InlineData("public Tests() { }")]
    [InlineData("readonly SqliteConnection closed = new();")]
    [InlineData("[Fact] public void Three() => sql.Open();")]
    [InlineData("public Tests() { using var file = System.IO.File.Open(\"x\", System.IO.FileMode.Open); }")]
    [InlineData("static readonly SqliteConnection shared = new(); public Tests() { if (shared.State == System.Data.ConnectionState.Closed) { shared.Open(); } }")]
    [InlineData("static readonly SqliteConnection shared = new(); public Tests() { shared.Open(); }")]
    public Task What_opens_no_connection_for_every_test_is_not_reported(string members) => Blogging.ReportsInClassAsync(members);

    [Theory]
    [InlineData("private readonly NpgsqlDataSource source = NpgsqlDataSource.{|FG4003:Create|}(\"Host=localhost\");")]
    [InlineData("private NpgsqlDataSource source; public Tests() { var builder = new NpgsqlDataSourceBuilder(); source = builder.{|FG4003:Build|}(); }")]
    [InlineData("private readonly DbDataSource source = NpgsqlFactory.Instance.{|FG4003:CreateDataSource|}(\"Host=localhost\");")]
    [InlineData("private static readonly NpgsqlDataSource source = NpgsqlDataSource.Create(\"Host=localhost\"); private NpgsqlConnection sql; public Tests() { Open(); } void Open() { sql = source.OpenConnection(); }")]
    [InlineData("private static readonly NpgsqlDataSource source = NpgsqlDataSource.Create(\"Host=localhost\"); public Tests() { using var insert = source.{|FG4001:CreateCommand|}(\"INSERT INTO blogs VALUES (1)\"); insert.ExecuteNonQuery(); }")]
    [InlineData("private static readonly NpgsqlDataSource source = NpgsqlDataSource.Create(\"Host=localhost\");")]
    [InlineData("[Fact] public void Three() { using var source = NpgsqlDataSource.Create(\"Host=localhost\"); }")]
    public Task A_data_source_that_a_set_up_makes_or_opens_is_reported(string members)
        => Blogging.ReportsAsync("PostgreSql", $$"""
            public class Tests
            {
                {{members}}
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """);

    private const string Testcontainers = """
        namespace DotNet.Testcontainers.Containers { public interface IContainer { Task StartAsync(CancellationToken cancellationToken = default); } }
        namespace Testcontainers.PostgreSql
        {
            public class PostgreSqlContainer : DotNet.Testcontainers.Containers.IContainer { public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask; }
        }
        """;

    [Fact]
    public Task A_container_that_a_set_up_starts_is_reported()
        => Blogging.ReportsWithAsync(
            Testcontainers,
            """
            public class Tests : IAsyncLifetime
            {
                private readonly Testcontainers.PostgreSql.PostgreSqlContainer container = new();
                public Task InitializeAsync() => container.{|FG4003:StartAsync|}();
                public Task DisposeAsync() => Task.CompletedTask;
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """);

    [Fact]
    public Task A_container_of_a_class_fixture_or_a_static_is_started_once()
        => Blogging.ReportsWithAsync(
            Testcontainers,
            """
            public class F : IAsyncLifetime
            {
                private readonly Testcontainers.PostgreSql.PostgreSqlContainer container = new();
                public Task InitializeAsync() => container.StartAsync();
                public Task DisposeAsync() => Task.CompletedTask;
            }
            public class OfFixture : IClassFixture<F> { public OfFixture(F fixture) { } [Fact] public void One() { } [Fact] public void Two() { } }
            public class OfStatic : IAsyncLifetime
            {
                private static readonly Testcontainers.PostgreSql.PostgreSqlContainer Container = new();
                public Task InitializeAsync() => Container.StartAsync();
                public Task DisposeAsync() => Task.CompletedTask;
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """);

    [Fact]
    public Task The_connections_of_a_class_that_uses_FixtureGen_are_left_to_other_rules()
        => Blogging.ReportsAsync("XunitV2", """
            [UseDatabase<BloggingDatabase>]
            public partial class Tests
            {
                public Tests() => new SqliteConnection().Open();
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            public class BloggingDatabase : TestDatabase<BloggingContext> { protected override void Configure(DbContextOptionsBuilder<BloggingContext> options, DbConnection connection) { } }
            """);
}
