using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Analysis.Writes;
using FixtureGen.Generators.Model;
using FixtureGen.Generators.Plan;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>Reads the fixtures and databases of a project and of what it references. It binds method bodies.</summary>
internal sealed class DeclarationsParser
{
    private readonly Compilation compilation;
    private readonly CancellationToken cancellation;
    private readonly ISet<SyntaxTree> read;
    private readonly SourceHash sourceHash;
    private readonly SortedDictionary<string, INamedTypeSymbol> fixtures = new(StringComparer.Ordinal);

    private DeclarationsParser(Compilation compilation, ISet<SyntaxTree> read, CancellationToken cancellation)
    {
        this.compilation = compilation;
        this.read = read;
        this.cancellation = cancellation;
        sourceHash = new SourceHash(compilation, read, cancellation);
    }

    /// <param name="read">Receives the files whose code was read.</param>
    public static DeclarationsModel Parse(Compilation compilation, IEnumerable<PlannedClass> classes, ISet<SyntaxTree> read, CancellationToken cancellation)
    {
        var parser = new DeclarationsParser(compilation, read, cancellation);
        foreach (var assembly in DeclaringAssemblies.Of(compilation))
        {
            parser.FindFixtures(assembly);
        }

        return parser.Parse(classes);
    }

    private void FindFixtures(IAssemblySymbol assembly)
    {
        foreach (var type in assembly.GlobalNamespace.Types())
        {
            cancellation.ThrowIfCancellationRequested();
            if (type is { TypeKind: TypeKind.Class, IsAbstract: false }
                && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
                && FixtureShape.ProblemOf(type) == FixtureProblem.None)
            {
                fixtures[TypeNames.FullName(type)] = type;
            }
        }
    }

    private DeclarationsModel Parse(IEnumerable<PlannedClass> classes)
    {
        var models = fixtures.Values.Select(ModelOfFixture).ToEquatableArray();
        var touched = models.ToDictionary(
            model => model.Name.FullName, model => new TouchList(model.Tables, model.TablesAreComplete), StringComparer.Ordinal);
        var sets = classes
            .GroupBy(testClass => testClass.GroupId, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => SetOf(group.First(), touched));

        return new DeclarationsModel(EngineSymbols.In(compilation).Select(TypeNames.Expression).ToEquatableArray(), models, DatabaseCandidates.In(compilation, cancellation).All.Select(ModelOfDatabase).ToEquatableArray(), sets.ToEquatableArray());
    }

    private FixtureModel ModelOfFixture(INamedTypeSymbol fixture)
    {
        if (!IsDeclaredHere(fixture))
        {
            return PlannedFixtures.ModelOf(fixture);
        }

        // What is bound for one fixture is of no use to the next.
        var touched = TouchListAnalysis.Analyze(fixture, new SemanticModels(compilation), read, cancellation);
        return new FixtureModel(NameOf(fixture), IsDeclaredHere: true, touched.Tables, touched.IsComplete, HashOf(fixture));
    }

    // The source of a fixture names the fixtures that it depends on, so the ones declared here are in its hash already.
    private string HashOf(INamedTypeSymbol fixture)
        => Sha256Text.Of(FixtureSet.Close([fixture], cancellation).Fixtures
            .Where(used => !IsDeclaredHere(used))
            .Select(used => PlannedFixtures.ModelOf(used).ContentHash)
            .Prepend(sourceHash.Of(fixture)));

    private DatabaseModel ModelOfDatabase(INamedTypeSymbol database)
        => new(
            NameOf(database),
            DatabaseSymbols.ContextOf(database) is { } context ? TypeNames.FullName(context) : null,
            IsDeclaredHere(database) ? sourceHash.Of(database) : BinaryHash.Of(database.ContainingAssembly));

    private SetModel SetOf(PlannedClass testClass, Dictionary<string, TouchList> touched)
    {
        var lists = testClass.Fixtures.Where(touched.ContainsKey).Select(fixture => touched[fixture]);
        var context = testClass.Fixtures.Where(fixtures.ContainsKey).Select(fixture => FixtureSymbols.ContextOf(fixtures[fixture])).FirstOrDefault(used => used is not null);
        return new SetModel(testClass.GroupId, TouchListAnalysis.Merge(lists, context as INamedTypeSymbol, compilation, cancellation).Tables);
    }

    private bool IsDeclaredHere(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    private static TypeName NameOf(INamedTypeSymbol type) => new(TypeNames.FullName(type), TypeNames.Expression(type));
}
