namespace FixtureGen.Analyzers.Tests.Hazards;

public sealed class SeparateConnectionHazardTests
{
    [Theory]
    [InlineData("[Fact] public void Test() { using var connection = {|FG5006:new SqliteConnection(\"Data Source=library.db\")|}; }")]
    [InlineData("private const string Path = \"library.db\"; [Fact] public void Test() { using DbConnection connection = {|FG5006:new SqliteConnection(\"Data Source=\" + Path)|}; }")]
    [InlineData("private readonly DbConnection connection = {|FG5006:new SqliteConnection(\"Data Source=library.db\")|};")]
    [InlineData("[Fact] public void Test() { var text = \"Data Source=library.db\"; {|FG5006:new SqliteConnection(text)|}.Open(); }")]
    [InlineData("[Fact] public void Test() => {|FG5006:Helpers.Open()|}.Dispose();")]
    [InlineData("[Fact] public void Test() => {|FG5006:Source.Create(\"Host=localhost\")|}.Dispose();")]
    public Task A_connection_from_a_text_in_the_code_is_reported(string members) => VerifyHazards.ReportsAsync(members, Types);

    [Theory]
    [InlineData("{|FG5006:new SqliteConnection(Environment.GetEnvironmentVariable(\"DB\"))|}")]
    [InlineData("{|FG5006:new SqliteConnection(configuration.GetConnectionString(\"Library\"))|}")]
    [InlineData("{|FG5006:new SqliteConnection(configuration[\"ConnectionStrings:Library\"]!)|}")]
    [InlineData("{|FG5006:new SqliteConnection(configuration.GetSection(\"Databases\")[\"Library\"] ?? \"Data Source=:memory:\")|}")]
    [InlineData("{|FG5006:Source.Create(configuration.GetConnectionString(\"Library\")!)|}")]
    [InlineData("{|FG5006:Helpers.OpenOf(configuration)|}")]
    public Task A_connection_from_configuration_is_reported(string connection)
        => VerifyHazards.ReportsAsync(
            $"private static readonly IConfiguration configuration = null!; [Fact] public void Test() {{ using var connection = {connection}; }}",
            Types);

    [Theory]
    [InlineData("[Fact] public void Test() { using var connection = new SqliteConnection(\"Data Source=:memory:\"); }")]
    [InlineData("[Fact] public void Test() { using var connection = new SqliteConnection(new Container().GetConnectionString()); }")]
    [InlineData("[Fact] public void Test() { using var connection = new SqliteConnection(\"Data Source=x;Mode=Memory;Cache=Shared\"); }")]
    [InlineData("[Fact] public void Test() { using var connection = new SqliteConnection(Db.Database.GetConnectionString()); }")]
    [InlineData("[Fact] public void Test() { using var connection = new SqliteConnection(); }")]
    [InlineData("[Fact] public void Test() { Connection.Open(); }")]
    [InlineData("[Fact] public void Test() { var options = new DbContextOptionsBuilder<LibraryContext>().UseSqlite(\"Data Source=library.db\").Options; }")]
    public Task A_connection_from_elsewhere_or_to_memory_is_not(string members) => VerifyHazards.ReportsAsync(members, Types);

    [Fact]
    public Task The_message_says_what_to_use()
        => VerifyHazards.ReportsAsync(
            "[Fact] public void Test() { using var connection = {|FG5006:new SqliteConnection(\"Data Source=library.db\")|}; }",
            "",
            "'SqliteConnection' connects to a database of its own: it sees no fixtures, and what it writes stays there. Use 'Connection', or the connection of the context.");

    private const string Types = """
        public static class Helpers
        {
            public static DbConnection Open() => new SqliteConnection("Data Source=library.db");

            public static DbConnection OpenOf(IConfiguration configuration) => new SqliteConnection(configuration.GetConnectionString("Library"));
        }


        public sealed class Container { public string GetConnectionString() => string.Concat("Data Source=", Guid.NewGuid()); }
        public abstract class Source : DbDataSource { public static Source Create(string connectionString) => null!; }
        """;
}
