using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Analyzers.Tests.Harness;

/// <summary>What the tested code is compiled with.</summary>
internal static class TestCode
{
    public const string Usings = """
        global using System.Data.Common;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using FixtureGen;
        global using Microsoft.EntityFrameworkCore;
        """;

    /// <summary>Fixtures, contexts and databases that tests use without being about them.</summary>
    public const string Declarations = """
        public class ForumContext : DbContext;
        public class ShopContext : DbContext;

        [Fixture] public class Users : Fixture<ForumContext> { public override Task LoadAsync(ForumContext db, CancellationToken cancellationToken) => Task.CompletedTask; }
        [Fixture] public class Goods : Fixture<ShopContext> { public override Task LoadAsync(ShopContext db, CancellationToken cancellationToken) => Task.CompletedTask; }
        [Fixture] public class Cities : Fixture { public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask; }
        """;

    public static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary);

    // The platform's list has everything that this test project references, xUnit v2 included.
    private static readonly IReadOnlyList<MetadataReference> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>A project has one engine as a rule: SQLite unless it asks for PostgreSQL.</summary>
    public static readonly IReadOnlyList<MetadataReference> References = [.. Platform.Where(reference => !IsPostgreSql(reference))];

    private static readonly CSharpCompilation Everything = CSharpCompilation.Create("Tests", [CSharpSyntaxTree.ParseText(Usings)], References, Options);

    private static readonly CSharpCompilation WithoutFramework = Everything.WithReferences(References.Where(reference => !Is(reference, "xunit")));

    private static readonly CSharpCompilation WithoutEngine = Everything.WithReferences(References.Where(reference => !Is(reference, "FixtureGen.Sqlite")));

    private static readonly CSharpCompilation OnPostgreSql = Everything.WithReferences(Platform.Where(reference => !Is(reference, "FixtureGen.Sqlite")));

    private static readonly CSharpCompilation WithoutDatabase = WithoutEngine.WithReferences(
        WithoutEngine.References.Where(
            reference => !Is(reference, "Microsoft.Data.Sqlite") && !Is(reference, "Microsoft.EntityFrameworkCore.Sqlite")));

    private static readonly CSharpCompilation OnBothEngines = Everything.WithReferences(Platform);

    private static readonly CSharpCompilation WithoutFixtureGen = CSharpCompilation.Create(
        "Tests", [], WithoutFramework.References.Where(reference => !Is(reference, "FixtureGen")), Options);

    public static Compilation Compile(params string[] sources) => Check(Everything, sources);

    /// <summary>Compiles what someone is still typing.</summary>
    public static Compilation CompileWithErrors(params string[] sources) => Everything.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source)));

    public static Compilation CompileWithoutFramework(params string[] sources) => Check(WithoutFramework, sources);

    /// <summary>
    /// Compiles tests of one framework: <c>NUnit</c>, <c>MSTest</c> or <c>XunitV3</c>; otherwise of xUnit v2,
    /// with <c>PostgreSql</c> on its engine, with <c>BothEngines</c> on either.
    /// </summary>
    public static Compilation CompileFor(string framework, params string[] sources) => Check(For(framework), sources);

    /// <summary>Compiles tests of one framework that use a library as well.</summary>
    public static Compilation CompileFor(string framework, MetadataReference library, params string[] sources) => Check(For(framework).AddReferences(library), sources);

    public static Compilation CompileWithoutEngine(params string[] sources) => Check(WithoutEngine, sources);

    /// <summary>
    /// Compiles tests on a database: <c>Sqlite</c> and <c>PostgreSql</c> by their engines, <c>MySql</c> and <c>SqlServer</c> by a provider,
    /// <c>Standard</c> by nothing.
    /// </summary>
    public static Compilation CompileOn(string database, params string[] sources) => database switch
    {
        "Sqlite" => Compile(sources),
        "PostgreSql" => CompileFor(database, sources),
        "MySql" => Check(WithoutDatabase.AddReferences(Library("", "MySqlConnector")), sources),
        "SqlServer" => Check(WithoutDatabase.AddReferences(Library("", "Microsoft.Data.SqlClient")), sources),
        "Standard" => Check(WithoutDatabase, sources),
        _ => throw new System.ArgumentOutOfRangeException(nameof(database), database, "No project for it."),
    };

    public static Compilation CompileWithoutFixtureGen(params string[] sources) => Check(WithoutFixtureGen, sources);

    /// <summary>Compiles against another project of which only the assembly is there.</summary>
    public static Compilation CompileAgainst(string referenced, params string[] sources) => CompileAgainst(Library(referenced), sources);

    public static Compilation CompileAgainst(MetadataReference referenced, params string[] sources) => Check(Everything.AddReferences(referenced), sources);

    /// <summary>An assembly of this source.</summary>
    public static MetadataReference Library(string source, string name = "Referenced")
    {
        using var image = new MemoryStream();
        Assert.True(Check(Everything.WithAssemblyName(name).WithOptions(Options.WithNullableContextOptions(NullableContextOptions.Enable)), [source]).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    public static void AssertCompiles(Compilation compilation)
        => Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    private static CSharpCompilation For(string framework)
    {
        if (framework is "PostgreSql" or "BothEngines")
        {
            return framework == "PostgreSql" ? OnPostgreSql : OnBothEngines;
        }

        var paths = typeof(TestCode).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(attribute => attribute.Key == framework)?.Value;
        return paths is null ? Everything : WithoutFramework.AddReferences(paths.Split(';').Select(path => MetadataReference.CreateFromFile(path)));
    }

    private static Compilation Check(Compilation empty, string[] sources)
    {
        // Parsed once: a compilation goes through what it is given more than once, and would have two trees of each source.
        var compilation = empty.AddSyntaxTrees([.. sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"{index}.cs"))]);
        AssertCompiles(compilation);
        return compilation;
    }

    private static bool IsPostgreSql(MetadataReference reference) => Is(reference, "Npgsql") || Is(reference, "FixtureGen.PostgreSql");

    private static bool Is(MetadataReference reference, string name)
        => Path.GetFileName(((PortableExecutableReference)reference).FilePath!).StartsWith(name, StringComparison.Ordinal);
}
