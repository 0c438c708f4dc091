using FixtureGen.Analyzers.Reloading;

namespace FixtureGen.Analyzers.Tests.Reloading;

public sealed class ApplicationPerTestTests
{
    private const string Api = """
        public class Api : WebApplicationFactory<Program>
        {
            private SqliteConnection connection = null!;
            protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureServices(services =>
            {
                connection = new SqliteConnection("Data Source=:memory:");
                connection.Open();
                services.AddDbContext<BloggingContext>(options => options.UseSqlite(connection));
                using var scope = services.BuildServiceProvider().CreateScope();
                scope.ServiceProvider.GetRequiredService<BloggingContext>().Database.EnsureCreated();
            });
        }

        """;

    [Theory]
    [InlineData("private readonly HttpClient client; public Tests() => client = new {|FG4008:WebApplicationFactory<Program>|}().CreateClient();")]
    [InlineData("private readonly WebApplicationFactory<Program> factory = {|FG4008:new()|};")]
    [InlineData("private readonly HttpClient client = new {|FG4008:WebApplicationFactory<Program>|}().WithWebHostBuilder(builder => { }).CreateClient();")]
    [InlineData("private readonly IHost host; public Tests() { host = ((IHostBuilder)null!).Build(); host.{|FG4008:Start|}(); }")]
    [InlineData("private readonly TestServer server; public Tests() { server = new {|FG4008:TestServer|}(new WebHostBuilder()); }")]
    [InlineData("private readonly HttpClient client; public Tests() => client = {|FG4008:Start|}(); private static HttpClient Start() => new WebApplicationFactory<Program>().CreateClient();")]
    public Task An_application_that_a_set_up_starts_is_reported(string members) => TestLibraries.ReportsAsync("XunitV2", $"public class Tests {{ {members} TESTS }}",
        "The application of 'Tests' is started again for each of its 3 tests. Share one, from a class fixture or a static, and start another one only for tests that replace parts of it. There is no code fix, because what tests change in their application cannot be seen.");

    [Fact]
    public Task Another_application_of_a_shared_factory_is_reported() => TestLibraries.ReportsAsync("XunitV3", """
        public class Tests : IClassFixture<WebApplicationFactory<Program>>
        {
            private readonly WebApplicationFactory<Program> factory;
            public Tests(WebApplicationFactory<Program> shared) { factory = shared.{|FG4008:WithWebHostBuilder|}(builder => builder.ConfigureServices(services => services.AddSingleton<Program>())); }
            TESTS
        }
        """);

    [Fact]
    public Task What_a_factory_of_the_project_does_when_it_starts_is_part_of_the_set_up() => TestLibraries.ReportsAsync("XunitV2", Api + """
        public class Tests { private readonly Api api = {|FG4008:{|FG4002:new()|}|}; TESTS }
        """);

    [Fact]
    public Task Set_ups_of_NUnit_and_MSTest_are_reported_and_those_of_a_class_are_not()
        => Task.WhenAll(
            TestLibraries.ReportsAsync("NUnit", """
                public class OnceAClass
                {
                    private WebApplicationFactory<Program> factory = null!;
                    private HttpClient client = null!;
                    [OneTimeSetUp] public void Once() => factory = new WebApplicationFactory<Program>();
                    [SetUp] public void SetUp() => client = factory.CreateClient();
                    TESTS
                }
                public class OnceATest { private WebApplicationFactory<Program> factory = null!; [SetUp] public void SetUp() => factory = new {|FG4008:WebApplicationFactory<Program>|}(); TESTS }
                """),
            TestLibraries.ReportsAsync("MSTest", """
                [TestClass]
                public class OnceAClass
                {
                    private static WebApplicationFactory<Program> factory = null!;
                    private HttpClient client = null!;
                    [ClassInitialize] public static void Once(TestContext context) => factory = new WebApplicationFactory<Program>();
                    [TestInitialize] public void SetUp() => client = factory.CreateClient();
                    TESTS
                }
                [TestClass] public class OnceATest { private WebApplicationFactory<Program> factory = null!; [TestInitialize] public void SetUp() => factory = new {|FG4008:WebApplicationFactory<Program>|}(); TESTS }
                """));

    [Theory]
    [InlineData("public class Tests : IClassFixture<Api> { private readonly HttpClient client; public Tests(Api factory) => client = factory.CreateClient(); TESTS }")]
    [InlineData("public class Tests { private static readonly Api Factory = new(); private readonly HttpClient client = Factory.CreateClient(); TESTS }")]
    [InlineData("public class Tests { private static Api? factory; private readonly HttpClient client; public Tests() { factory ??= new Api(); client = factory.CreateClient(); } TESTS }")]
    [InlineData("public class Tests { private static readonly Lazy<Api> Shared = new(() => new Api()); private readonly HttpClient client = Shared.Value.CreateClient(); TESTS }")]
    [InlineData("public class Tests { private static readonly IHost Host = null!; public Tests() => Host.Start(); TESTS }")]
    [InlineData("public class Tests { private readonly System.Diagnostics.Stopwatch watch = new(); public Tests() => watch.Start(); TESTS }")]
    [InlineData("public class F { private readonly WebApplicationFactory<Program> factory = new Api(); public IServiceProvider Services => factory.Services; } public class Tests(F fixture) : IClassFixture<F> { private readonly IServiceScope scope = fixture.Services.CreateScope(); TESTS }")]
    [InlineData("public class Tests { [Fact] public void One() { using var app = new Api(); } [Fact] public void Two() { using var app = new Api(); } }")]
    public Task Applications_that_outlive_a_test_or_that_a_test_has_for_itself_are_silent(string source) => TestLibraries.ReportsAsync("XunitV2", Api + source);

    [Fact]
    public Task An_application_on_the_provider_in_memory_is_silent() => TestLibraries.ReportsAsync("XunitV2", """
        public class Api : WebApplicationFactory<Program>
        {
            protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureServices(services => { services.AddDbContext<BloggingContext>(options => options.UseInMemoryDatabase("x")); });
        }
        public class Named : WebApplicationFactory<Program>
        {
            protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureServices(Services);
            private static void Services(IServiceCollection services) => services.AddDbContext<BloggingContext>(Memory);
            private static void Memory(DbContextOptionsBuilder options) => options.UseInMemoryDatabase("x");
        }
        public class OfNamed { private readonly Named api = new(); TESTS }
        public class InConstructor { private readonly HttpClient client; public InConstructor() { var api = new Api(); client = api.CreateClient(); api.Services.GetRequiredService<BloggingContext>().Database.EnsureCreated(); } TESTS }
        public class InTests { [Fact] public void One() { using var api = new Api(); } [Fact] public void Two() { using var api = new Api(); } [Fact] public void Three() { using var api = new Api(); } }
        """);

    [Fact]
    public Task Applications_that_several_tests_start_alike_are_reported_and_others_are_not() => TestLibraries.ReportsAsync("XunitV2", """
        public class Alike
        {
            [Fact] public async Task One() { await using var app = new {|FG4008:WebApplicationFactory<Program>|}(); }
            [Fact] public async Task Two() { await using var app = new WebApplicationFactory<Program>(); }
            [Fact] public async Task Three() { await using var app = new WebApplicationFactory<Program>(); }
            [Fact] public void Four() { }
        }
        public class Different : IClassFixture<WebApplicationFactory<Program>>
        {
            private readonly WebApplicationFactory<Program> shared;
            public Different(WebApplicationFactory<Program> shared) => this.shared = shared;
            [Fact] public void One() { using var app = shared.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton("a"))); }
            [Fact] public void Two() { using var app = shared.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton("b"))); }
            [Fact] public void Three() { using var app = shared.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton("c"))); }
        }
        """,
        "The application of 'Alike' is started again for each of 3 of its tests. Share one, from a class fixture or a static, and start another one only for tests that replace parts of it. There is no code fix, because what tests change in their application cannot be seen.");

    [Fact]
    public Task Rows_that_the_application_of_a_class_fixture_stores_are_stored_for_each_class() => TestLibraries.ReportsAsync<ClassFixtureAnalyzer>("XunitV2", """
        public class Api : WebApplicationFactory<Program>
        {
            protected override IHost CreateHost(IHostBuilder builder)
            {
                var host = builder.Build();
                host.Start();
                var db = host.Services.GetRequiredService<BloggingContext>();
                db.Database.EnsureDeleted();
                db.Database.EnsureCreated();
                db.Blogs.Add(new Blog { Name = "A" });
                db.{|FG4007:SaveChanges|}();
                return host;
            }
        }
        public class A : IClassFixture<Api> { TESTS }
        public class B : IClassFixture<Api> { TESTS }
        """);
}
