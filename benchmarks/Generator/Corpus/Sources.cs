namespace FixtureGen.Generator.Benchmark.Corpus;

/// <summary>Writes the files of a project with test classes.</summary>
internal static class Sources
{
    public const string Unrelated = "Unrelated.cs";
    public const string FirstTestClass = "Tests0.cs";

    private const int ClassesOfAFixture = 5;

    public static IEnumerable<(string Path, string Text)> Of(int n)
    {
        var fixtures = 1 + ((n - 1) / ClassesOfAFixture);
        yield return ("Framework.cs", Framework);
        yield return ("Context.cs", Context(fixtures));
        yield return (Unrelated, "namespace Corpus; internal static class Unrelated { public static int Answer() { return 0; } }");
        for (var i = 0; i < fixtures; i++)
        {
            yield return ($"Fixture{i}.cs", Fixture(i));
        }

        for (var i = 0; i < n; i++)
        {
            yield return ($"Tests{i}.cs", TestClass(i));
            yield return ($"Status{i}.cs", Enumeration(i));
        }
    }

    // The generator looks for the type that its code derives from.
    private const string Framework = """
        namespace Xunit.v3 { public abstract class BeforeAfterTestAttribute : System.Attribute; }
        namespace Xunit { public sealed class FactAttribute : System.Attribute; }
        namespace Corpus { public sealed class NameOfAttribute : System.Attribute; public sealed class EnumTextsAttribute : System.Attribute; }
        """;

    private static string Context(int fixtures) => $$"""
        using System.Data.Common;
        using FixtureGen;
        using Microsoft.EntityFrameworkCore;

        namespace Corpus;

        public sealed class CorpusContext(DbContextOptions<CorpusContext> options) : DbContext(options)
        {
        {{string.Join("\n", Enumerable.Range(0, fixtures).Select(static i => $"    public DbSet<Entity{i}> Set{i} => Set<Entity{i}>();"))}}
        }

        public sealed class CorpusDatabase : TestDatabase<CorpusContext>
        {
            protected override void Configure(DbContextOptionsBuilder<CorpusContext> options, DbConnection connection) => options.UseSqlite(connection);
        }
        """;

    private static string Fixture(int i) => $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using FixtureGen;

        namespace Corpus;

        public class Entity{{i}}
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Code { get; set; } = "";
            public int Quantity { get; set; }
            public bool IsActive { get; set; }
            public System.DateTime CreatedAt { get; set; }
        }

        [Fixture]
        public sealed class Fixture{{i}} : Fixture<CorpusContext>
        {
            public override Task LoadAsync(CorpusContext db, CancellationToken cancellationToken)
            {
                db.Set{{i}}.AddRange(
                    new Entity{{i}} { Id = 1, Name = "one", Code = "1", Quantity = 1, IsActive = true },
                    new Entity{{i}} { Id = 2, Name = "two", Code = "2", Quantity = 2 },
                    new Entity{{i}} { Id = 3, Name = "three", Code = "3", Quantity = 3 });
                return Task.CompletedTask;
            }
        }
        """;

    private static string TestClass(int i) => $$"""
        using System.Linq;
        using FixtureGen;
        using Xunit;

        namespace Corpus;

        [NameOf]
        [UseFixtures<Fixture{{i / ClassesOfAFixture}}>]
        public partial class Tests{{i}}
        {
        {{string.Join("\n\n", Enumerable.Range(0, 6).Select(test => $$"""
                [Fact]
                public void Rows_are_counted_{{test}}()
                {
                    var expected = 0;
                    if (Db.Set{{i / ClassesOfAFixture}}.Count() == expected)
                    {
                        throw new System.InvalidOperationException();
                    }
                }
            """))}}
        }
        """;

    private static string Enumeration(int i) => $$"""
        namespace Corpus;

        [EnumTexts]
        public enum Status{{i}}
        {
        {{string.Join("\n", Enumerable.Range(0, 10).Select(static value => $"    Value{value} = {value},"))}}
        }
        """;
}
