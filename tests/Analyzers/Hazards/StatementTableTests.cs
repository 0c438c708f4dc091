using FixtureGen.Analyzers.Hazards;
using FixtureGen.Analyzers.Tests.Harness;
using FixtureGen.Testing.Statements;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Analyzers.Tests.Hazards;

/// <summary>The table that the runtime is held to: what is refused when the tests run is reported, and nothing else.</summary>
public sealed class StatementTableTests
{
    public static IEnumerable<object[]> Databases => StatementTable.Databases.Select(static database => new object[] { database });

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_text_is_reported_where_its_database_or_the_sandbox_refuses_it(string database)
    {
        // One project with a test for each row: to compile one for each text takes long.
        var tests = StatementTable.Cases.Select(
            static (row, number) => $"    public Task T{number}() => Db.Database.ExecuteSqlRawAsync({Literal(row.Text)});");
        var source = $$"""
            [UseFixtures<Books>] public partial class Tests
            {
            {{string.Join("\n", tests)}}
            }
            """;

        var found = await FindAsync(sources => TestCode.CompileOn(database, sources), source);

        var reported = found
            .Where(static diagnostic => diagnostic.Id is "FG5001" or "FG5002")
            .ToLookup(RowOf, static diagnostic => diagnostic.Id);
        Assert.Equal(
            StatementTable.Cases.Select(row => $"{Expected(row.On(database))} {row.Text}"),
            StatementTable.Cases.Select((row, number) => $"{string.Join(' ', reported[number].Distinct())} {row.Text}"));
    }

    [Fact]
    public async Task A_project_for_two_databases_hears_what_either_of_them_refuses()
    {
        const string source = """
            [UseFixtures<Books>] public partial class Tests
            {
                public Task A() => Db.Database.ExecuteSqlRawAsync("PRAGMA synchronous = OFF");
                public Task B() => Db.Database.ExecuteSqlRawAsync("COMMIT AND CHAIN");
                public Task C() => Db.Database.ExecuteSqlRawAsync("COMMIT WORK");
            }
            """;
        var found = await FindAsync(static sources => TestCode.CompileFor("BothEngines", sources), source);

        Assert.Equal(["FG5002", "FG5001"], found.Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("MySqlConnector", "FG5001")]
    [InlineData("Oracle.ManagedDataAccess", "FG5001")]
    [InlineData("Microsoft.Data.SqlClient", "FG5003")]
    public async Task A_database_that_names_its_engine_is_taken_for_what_the_project_has_a_provider_of(string provider, string rule)
    {
        const string database = """
            public class Database : TestDatabase<LibraryContext>
            {
                protected override FixtureGen.Engines.DatabaseEngine Engine => null!;
                protected override void Configure(DbContextOptionsBuilder<LibraryContext> options, DbConnection connection) { }
            }
            [UseFixtures<Books>] public partial class Tests
            {
                public Task Test() => Db.Database.ExecuteSqlRawAsync("ALTER TABLE Books ADD Shelf int");
            }
            """;
        var found = await FindAsync(sources => TestCode.Compile(sources).AddReferences(TestCode.Library("", provider)), database);

        Assert.Equal([rule], found.Select(static diagnostic => diagnostic.Id));
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    // Each test has a line of its own, below the two that open the class.
    private static int RowOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 2;

    private static Task<IReadOnlyList<Diagnostic>> FindAsync(Func<string[], Compilation> compile, string source)
        => Verify.FindAsync(
            new IsolationHazardAnalyzer(),
            compile([source, TestCode.Declarations, Library.Declarations, Library.GeneratedPartOf("Tests")]));

    private static string Expected(Fate fate) => fate switch
    {
        Fate.Refused or Fate.ImplicitCommit => "FG5001",
        Fate.Outside => "FG5002",
        _ => "",
    };
}
