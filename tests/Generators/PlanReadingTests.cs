using FixtureGen.Analysis.Collections;
using FixtureGen.Generators.Files;
using FixtureGen.Generators.Model;
using FixtureGen.Generators.Parsing;
using FixtureGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Generators.Tests;

/// <summary>After an edit, only what was read from the edited file is read again.</summary>
public sealed class PlanReadingTests
{
    private const string Towns = "Forum.Towns";
    private const string Users = "Forum.Users";

    private static readonly TestProject Project = TestProject.Forum.With("Towns.cs", """
        using System.Data.Common;
        using System.Threading;
        using System.Threading.Tasks;
        using FixtureGen;

        namespace Forum;

        [Fixture]
        public sealed class Towns : Fixture
        {
            public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
            {
                using var command = connection.CreateCommand();
                command.CommandText = "INSERT INTO Towns (Id) VALUES (1)";
                return command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
        """);

    [Fact]
    public void Editing_a_fixture_reads_that_fixture_again_and_no_other()
    {
        var (before, after) = ReadTwice("Towns.cs", "INTO Towns", "INTO Cities");

        Assert.Equal(["Cities"], after.Fixtures[Towns].Model!.Tables);
        Assert.Same(before.Fixtures[Users].Model, after.Fixtures[Users].Model);
        Assert.Same(before.Databases["Forum.ForumDatabase"].Model, after.Databases["Forum.ForumDatabase"].Model);
    }

    [Fact]
    public void Editing_an_entity_reads_the_fixtures_of_its_context_again()
    {
        var (before, after) = ReadTwice("Forum.cs", "public User? Author { get; set; }", "public User? Author { get; set; } public int Votes { get; set; }");

        Assert.NotEqual(before.Fixtures[Users].Model!.ContentHash, after.Fixtures[Users].Model!.ContentHash);
        Assert.Same(before.Fixtures[Towns].Model, after.Fixtures[Towns].Model);
    }

    private static (PlanReading Before, PlanReading After) ReadTwice(string file, string old, string @new)
    {
        var first = Project.Compile();
        var before = Read(first, earlier: null);
        var tree = first.SyntaxTrees.Single(tree => tree.FilePath.EndsWith(file, StringComparison.Ordinal));
        var second = first.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(tree.ToString().Replace(old, @new, StringComparison.Ordinal))));
        return (before, Read(second, before.Without([TreeDeclarations.Of(tree, CancellationToken.None)])));
    }

    private static PlanReading Read(CSharpCompilation compilation, PlanReading? earlier)
    {
        var parser = new DeclarationsParser(compilation, earlier, CancellationToken.None);
        parser.Parse(EquatableArray<PlannedClass>.Empty);
        return parser.Reading;
    }
}
