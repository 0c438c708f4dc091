using FixtureGen.Analyzers.Hazards;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Hazards;

public sealed class SharedEntityHazardTests
{
    [Theory]
    [InlineData("[Fact] public void Test() { {|FG5010:Shared.Emma.Title = \"Persuasion\"|}; }")]
    [InlineData("[Fact] public void Test() { {|FG5010:Shared.Kept.Year++|}; }")]
    [InlineData("[Fact] public void Test() { var emma = Shared.Emma; {|FG5010:emma.Title = \"Persuasion\"|}; }")]
    [InlineData("[Fact] public void Test() { {|FG5010:Db.Add(Shared.Emma)|}; }")]
    [InlineData("[Fact] public void Test() { {|FG5010:Db.Books.Update(Shared.Emma)|}; }")]
    [InlineData("private static readonly Book Emma = new(); [Fact] public void Test() { {|FG5010:Emma.Year += 1|}; }")]
    public Task An_entity_in_a_static_that_a_test_changes_is_reported(string members) => VerifyHazards.ReportsAsync(members, Types);

    [Theory]
    [InlineData("[Fact] public void Test() { var book = new Book(); book.Title = \"Emma\"; Db.Add(book); }")]
    [InlineData("[Fact] public void Test() { var book = Db.Books.First(); book.Title = \"Emma\"; }")]
    [InlineData("[Fact] public void Test() { Assert.Equal(\"Emma\", Shared.Emma.Title); }")]
    [InlineData("[Fact] public void Test() { Shared.Fresh.Title = \"Persuasion\"; Db.Add(Shared.Fresh); }")]
    [InlineData("private readonly Book emma = new(); [Fact] public void Test() { emma.Title = \"Persuasion\"; Db.Add(emma); }")]
    [InlineData("[Fact] public void Test() { Shared.Page.Number = 3; }")]
    [InlineData("[ClassSetup] static void Arrange(LibraryContext db) => db.Add(Shared.Emma);")]
    public Task An_entity_of_the_test_itself_is_not(string members) => VerifyHazards.ReportsAsync(members, Types);

    [Fact]
    public Task An_entity_in_a_class_fixture_is_reported_too()
        => Verify.ReportsInAsync<IsolationHazardAnalyzer>(
            source => TestCode.Compile(source, TestCode.Declarations, Library.Declarations, Library.GeneratedPartOf("Tests")),
            """
            using Xunit;
            public class Shelf { public Book Emma { get; } = new(); }
            [UseFixtures<Books>] public partial class Tests(Shelf shelf, Shelf2 other) : IClassFixture<Shelf>
            {
                [Fact] public void Test() { {|FG5010:shelf.Emma.Title = "Persuasion"|}; }
                [Fact] public void Another() { other.Emma.Title = "Persuasion"; }
            }
            public class Shelf2 { public Book Emma { get; } = new(); }
            """,
            "'shelf.Emma' is an entity that outlives the test: its row is rolled back, but the object is not. Load a copy through 'Db' " +
            "and change that.");

    private const string Types = """
        public class Page { public int Number { get; set; } }
        public static class Shared
        {
            public static readonly Book Emma = new() { Title = "Emma" };
            public static Book Kept { get; } = new();
            public static Book Fresh => new();
            public static readonly Page Page = new();
        }
        """;
}
