using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Emit;
using FixtureGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Tests;

/// <summary>What runs when an assembly is first used, before its tests, fixtures and static members.</summary>
public sealed class StartTests
{
    private const string PlainDatabase = """
        using System.Data.Common;
        using System.Threading;
        using System.Threading.Tasks;

        public sealed class PlainDatabase : FixtureGen.TestDatabase
        {
            protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """;

    private const string Databases = """
        using System.Data.Common;
        using FixtureGen;
        using Microsoft.EntityFrameworkCore;

        namespace Forum.Support;

        public class ForumContext(DbContextOptions<ForumContext> options) : DbContext(options);

        public abstract class AnyDatabase<TContext> : TestDatabase<TContext>
            where TContext : DbContext
        {
            protected override void Configure(DbContextOptionsBuilder<TContext> options, DbConnection connection) => options.UseSqlite(connection);
        }

        public sealed class SupportDatabase : AnyDatabase<ForumContext>;

        internal sealed class OwnDatabase : AnyDatabase<ForumContext>;
        """;

    private static readonly TestProject Library = (TestProject.Empty with { AssemblyName = "Forum.Support", Framework = TestFramework.None })
        .With("Databases.cs", Databases);

    [Fact]
    public void A_project_without_a_database_has_no_start()
    {
        Assert.Null(Start(TestProject.Empty.With("Tests.cs", "public class Tests;")));
        Assert.Null(Start(TestProject.Empty with { MoreReferences = References.TestServer }));
    }

    [Fact]
    public void A_database_without_a_context_guards_nothing() => Assert.Null(Start(TestProject.Empty.With("Database.cs", PlainDatabase)));

    [Fact]
    public void A_database_without_a_context_has_the_hosts_watched()
    {
        var start = Start((TestProject.Empty with { MoreReferences = References.TestServer }).With("Database.cs", PlainDatabase));

        Assert.Contains(".Watch(", start, StringComparison.Ordinal);
        Assert.DoesNotContain(".Guard(", start, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_database_that_a_test_class_can_use_is_guarded_also_where_no_class_uses_it()
    {
        var start = Start(Library with { Framework = TestFramework.XunitV3 });

        Assert.Contains("typeof(global::Forum.Support.SupportDatabase),", start, StringComparison.Ordinal);
        Assert.Contains("typeof(global::Forum.Support.OwnDatabase),", start, StringComparison.Ordinal);
        Assert.DoesNotContain("AnyDatabase", start, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_guards_its_databases_and_so_does_a_test_project_that_references_it()
    {
        var library = Library.Generate();
        Assert.Contains("OwnDatabase", library.Files[HintNames.Start], StringComparison.Ordinal);

        var start = Start(TestProject.Empty with { MoreReferences = [Built(library)] });

        Assert.Contains("typeof(global::Forum.Support.SupportDatabase),", start, StringComparison.Ordinal);
        Assert.DoesNotContain("OwnDatabase", start, StringComparison.Ordinal);
    }

    private static string? Start(TestProject project) => project.Generate().Files.GetValueOrDefault(HintNames.Start);

    /// <summary>As a build references it: a file that names only the assemblies which its code uses.</summary>
    private static PortableExecutableReference Built(GeneratorRun library)
    {
        using var assembly = new MemoryStream();
        Assert.True(library.Output.Emit(assembly).Success);
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }
}
