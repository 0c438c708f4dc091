namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>Resets that a set-up reaches through a delegate, an interface, a static or a helper, as projects with one shared application have them.</summary>
public sealed class ResetsOutOfSightTests
{
    private const string Factory = """
        public class ApiFactory : WebApplicationFactory<Program>, IAsyncLifetime
        {
            private DbConnection connection = null!;
            private Respawner respawner = null!;
            public HttpClient Client { get; private set; } = null!;
            public async Task InitializeAsync()
            {
                connection = new SqliteConnection("Data Source=api.db");
                Client = CreateClient();
                await connection.OpenAsync();
                respawner = await Respawner.CreateAsync(connection);
            }
            public Task ResetDatabaseAsync() => respawner.ResetAsync(connection);
            Task IAsyncLifetime.DisposeAsync() => connection.CloseAsync();
        }
        [CollectionDefinition("api")] public class ApiCollection : ICollectionFixture<ApiFactory> { }

        """;

    [Fact]
    public Task A_reset_that_the_constructor_keeps_in_a_delegate_is_followed() => TestLibraries.ReportsAsync("XunitV2", Factory + """
        [Collection("api")]
        public class OrderTests : IAsyncLifetime
        {
            private readonly HttpClient client;
            private readonly Func<Task> resetDatabase;
            public OrderTests(ApiFactory factory) { client = factory.Client; resetDatabase = factory.ResetDatabaseAsync; }
            public Task InitializeAsync() => Task.CompletedTask;
            public Task DisposeAsync() => {|FG4004:resetDatabase|}();
            TESTS
        }
        """,
        "The tables of 'OrderTests' are emptied for each of its 3 tests. Let every test be rolled back instead, by [UseDatabase] or [UseFixtures]. There is no code fix, because 'ApiFactory' derives from 'WebApplicationFactory'.");

    [Fact]
    public Task A_reset_that_an_initializer_keeps_in_a_delegate_is_followed() => TestLibraries.ReportsAsync("XunitV2", Factory + """
        [Collection("api")]
        public class OrderTests(ApiFactory factory) : IAsyncLifetime
        {
            private readonly Func<Task> resetDatabase = factory.ResetDatabaseAsync;
            public Task InitializeAsync() => Task.CompletedTask;
            public async Task DisposeAsync() => await resetDatabase.{|FG4004:Invoke|}();
            TESTS
        }
        """);

    [Fact]
    public Task A_method_that_a_helper_is_handed_is_followed() => TestLibraries.ReportsAsync("XunitV2", """
        public class F
        {
            public async Task InScopeAsync(Func<BloggingContext, Task> action) { using var db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=x").Options); await action(db); }
        }
        public class Tests(F fixture) : IClassFixture<F>, IAsyncLifetime
        {
            public Task InitializeAsync() => fixture.{|FG4001:InScopeAsync|}(SeedAsync);
            public Task DisposeAsync() => Task.CompletedTask;
            private static async Task SeedAsync(BloggingContext db) { db.Add(new Blog()); await db.SaveChangesAsync(); }
            TESTS
        }
        """);

    [Theory]
    [InlineData("private readonly Func<Task> reset; public OrderTests(ApiFactory factory) => reset = factory.ResetDatabaseAsync; [Fact] public Task Four() => reset();")]
    [InlineData("private readonly Func<Task> close; public OrderTests(ApiFactory factory) => close = ((IAsyncLifetime)factory).DisposeAsync; public void Dispose() => close().Wait();")]
    public Task Delegates_that_no_set_up_calls_or_that_empty_nothing_are_silent(string members)
        => TestLibraries.ReportsAsync("XunitV2", Factory + $$"""[Collection("api")] public class OrderTests : IDisposable { {{members}} {{(members.Contains("Dispose()") ? "" : "public void Dispose() { }")}} TESTS }""");

    [Fact]
    public Task A_static_that_has_to_be_there_is_no_note_that_something_has_run() => TestLibraries.ReportsAsync("NUnit", """
        public sealed class Resetter(DbConnection connection, Respawner respawner)
        {
            public async Task ResetAsync() { await connection.OpenAsync(); await respawner.ResetAsync(connection); await connection.CloseAsync(); }
        }
        [SetUpFixture] public class Once { public static Resetter? Resetter { get; private set; } [OneTimeSetUp] public void Start() { Resetter = null; } }
        public static class App
        {
            private static string? user;
            public static async Task ResetState() { if (Once.Resetter is not null) { await Once.Resetter.ResetAsync(); } user = null; }
        }
        public abstract class TestBase { [SetUp] public async Task SetUp() { await App.{|FG4004:ResetState|}(); } }
        public class A : TestBase { TESTS }
        public class B : TestBase { TESTS }
        """,
        "The tables of 'TestBase' are emptied for each of the 6 tests of 2 classes. Let every test be rolled back instead, by " +
        "[UseDatabase] or [UseFixtures]. There is no code fix, because the code does not show how its database is opened.");

    [Theory]
    [InlineData("if (respawner == null) return; await respawner.ResetAsync(connection);")]
    [InlineData("if (respawner is null || connection is null) { return; } await respawner.ResetAsync(connection);")]
    [InlineData("if (respawner is { } known && connection != null) { await known.ResetAsync(connection); }")]
    [InlineData("if (!(respawner == null)) { await respawner.ResetAsync(connection); }")]
    [InlineData("respawner ??= await Respawner.CreateAsync(connection); await respawner.ResetAsync(connection);")]
    [InlineData("if (respawner is null) { respawner = await Respawner.CreateAsync(connection); } else { await respawner.ResetAsync(connection); }")]
    [InlineData("if (IsOnServer) { await respawner.ResetAsync(connection); }")]
    public Task What_needs_a_static_or_a_setting_runs_for_every_test(string reset) => TestLibraries.ReportsAsync("XunitV2", $$"""
        public static class Db
        {
            private static readonly bool IsOnServer = Environment.GetEnvironmentVariable("SERVER") != null;
            private static DbConnection connection = null!;
            private static Respawner? respawner;
            public static async Task CleanAsync() { {{reset}} }
        }
        public class Tests : IAsyncLifetime { public Task InitializeAsync() => Db.{|FG4004:CleanAsync|}(); public Task DisposeAsync() => Task.CompletedTask; TESTS }
        """);

    [Theory]
    [InlineData("if (respawner != null) return; respawner = await Respawner.CreateAsync(connection); await respawner.ResetAsync(connection);")]
    [InlineData("if (respawner is null) { respawner = await Respawner.CreateAsync(connection); await respawner.ResetAsync(connection); }")]
    [InlineData("if (respawner is not null) { return; } respawner = new(); await respawner.ResetAsync(connection);")]
    [InlineData("if (!isClean) { isClean = true; await respawner.ResetAsync(connection); }")]
    [InlineData("var state = States.GetOrAdd(typeof(Db), static _ => new State()); if (state.IsReady) return; await respawner.ResetAsync(connection); state.IsReady = true;")]
    public Task What_is_done_while_a_static_is_missing_is_done_once(string reset) => TestLibraries.ReportsAsync("XunitV2", $$"""
        public sealed class State { public bool IsReady; }
        public static class Db
        {
            private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, State> States = new();
            private static bool isClean;
            private static DbConnection connection = null!;
            private static Respawner? respawner;
            public static async Task CleanAsync() { {{reset}} }
        }
        public class Tests : IAsyncLifetime { public Task InitializeAsync() => Db.CleanAsync(); public Task DisposeAsync() => Task.CompletedTask; TESTS }
        """);

    [Fact]
    public Task What_every_class_behind_an_interface_does_is_done() => TestLibraries.ReportsAsync("NUnit", """
        public interface ITestDatabase { Task ResetAsync(); Task CloseAsync(); }
        public class LocalDatabase : ITestDatabase
        {
            private readonly DbConnection connection = new SqliteConnection("x");
            private readonly Respawner respawner = new();
            public async Task ResetAsync() { await connection.OpenAsync(); await respawner.ResetAsync(connection); }
            public Task CloseAsync() => connection.CloseAsync();
        }
        public class ContainerDatabase : ITestDatabase
        {
            private readonly Respawner respawner = new();
            private readonly DbConnection connection = new SqliteConnection("y");
            public Task ResetAsync() => respawner.ResetAsync(connection);
            public Task CloseAsync() => respawner.ResetAsync(connection);
        }
        [SetUpFixture]
        public class Testing
        {
            private static ITestDatabase database = null!;
            [OneTimeSetUp] public void Start() => database = new ContainerDatabase();
            public static async Task ResetState() { try { await database.ResetAsync(); } catch (Exception) { } }
            public static Task Close() => database.CloseAsync();
        }
        public abstract class TestBase { [SetUp] public async Task SetUp() => await Testing.{|FG4004:ResetState|}(); [TearDown] public Task TearDown() => Testing.Close(); }
        public class A : TestBase { TESTS }
        """);

    [Fact]
    public Task A_connection_that_is_opened_to_empty_tables_is_not_reported_as_well() => TestLibraries.ReportsAsync("XunitV2", """
        public class F
        {
            private Respawner respawner = null!;
            public async Task ResetAsync() { using var connection = new SqliteConnection("x"); await connection.OpenAsync(); await respawner.ResetAsync(connection); }
        }
        public abstract class Base(F fixture) : IAsyncLifetime { public Task InitializeAsync() => fixture.{|FG4004:ResetAsync|}(); public Task DisposeAsync() => Task.CompletedTask; }
        public class OfBase(F fixture) : Base(fixture), IClassFixture<F> { TESTS }
        public class Own : IAsyncLifetime
        {
            public Task InitializeAsync() => Task.CompletedTask;
            public async Task DisposeAsync() { using var connection = new SqliteConnection("x"); await connection.OpenAsync(); await connection.{|FG4004:ExecuteAsync|}("DELETE FROM Blogs"); }
            TESTS
        }
        public class Kept : IAsyncLifetime
        {
            private readonly SqliteConnection connection = new("x");
            public async Task InitializeAsync() { await connection.{|FG4003:OpenAsync|}(); await connection.{|FG4004:ExecuteAsync|}("DELETE FROM Blogs"); }
            public Task DisposeAsync() => Task.CompletedTask;
            TESTS
        }
        """);

    [Fact]
    public Task Pools_that_are_made_for_each_test_and_their_commands_are_read() => TestLibraries.ReportsAsync("PostgreSql", """
        public class Own : IAsyncLifetime
        {
            private readonly NpgsqlDataSource source = NpgsqlDataSource.{|FG4003:Create|}("Host=x");
            private NpgsqlConnection connection = null!;
            public async Task InitializeAsync() => connection = await source.OpenConnectionAsync();
            public Task DisposeAsync() => Task.CompletedTask;
            TESTS
        }
        public class Built { private readonly NpgsqlDataSource source; public Built() => source = new NpgsqlDataSourceBuilder("Host=x").{|FG4003:Build|}(); TESTS }
        public class Shared(NpgsqlDataSource source) : IAsyncLifetime
        {
            private NpgsqlConnection connection = null!;
            public async Task InitializeAsync() => connection = await source.OpenConnectionAsync();
            public async Task DisposeAsync() { await using var command = source.{|FG4004:CreateCommand|}("TRUNCATE blogs CASCADE"); await command.ExecuteNonQueryAsync(); }
            TESTS
        }
        """);
}
