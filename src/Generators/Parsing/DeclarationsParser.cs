using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Analysis.Writes;
using FixtureGen.Generators.Model;
using FixtureGen.Generators.Plan;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>Reads the fixtures and databases of a project and of what it references. It binds method bodies, so it runs for builds only.</summary>
internal sealed class DeclarationsParser
{
    private static readonly string[] Engines = ["FixtureGen.Sqlite.SqliteEngine"];

    private readonly Compilation compilation;
    private readonly CancellationToken cancellation;
    private readonly SourceHash sourceHash;
    private readonly SortedDictionary<string, INamedTypeSymbol> fixtures = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, INamedTypeSymbol> databases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FixtureModel> models = new(StringComparer.Ordinal);

    private DeclarationsParser(Compilation compilation, CancellationToken cancellation)
    {
        this.compilation = compilation;
        this.cancellation = cancellation;
        sourceHash = new SourceHash(compilation, cancellation);
    }

    public static DeclarationsModel Parse(Compilation compilation, IEnumerable<PlannedClass> classes, CancellationToken cancellation)
        => new DeclarationsParser(compilation, cancellation).Parse(classes);

    private DeclarationsModel Parse(IEnumerable<PlannedClass> classes)
    {
        foreach (var assembly in AssemblyTypes.ReferencedUsersOf(KnownNames.FixtureGen, compilation).Prepend(compilation.Assembly))
        {
            Find(assembly);
        }

        return new DeclarationsModel(
            DefaultEngine(),
            fixtures.Select(fixture => ModelOf(fixture.Key, fixture.Value)).ToEquatableArray(),
            databases.Select(database => ModelOf(database.Value)).ToEquatableArray(),
            classes.GroupBy(testClass => testClass.GroupId).Select(group => SetOf(group.First())).OfType<SetModel>().ToEquatableArray());
    }

    private void Find(IAssemblySymbol assembly)
    {
        foreach (var type in AssemblyTypes.Of(assembly))
        {
            cancellation.ThrowIfCancellationRequested();
            if (type is { TypeKind: TypeKind.Class, IsAbstract: false } && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                if (FixtureShape.ProblemOf(type) == FixtureProblem.None)
                {
                    fixtures[TypeNames.FullName(type)] = type;
                }
                else if (DatabaseSymbols.IsDatabase(type) && !type.IsGenericType)
                {
                    databases[TypeNames.FullName(type)] = type;
                }
            }
        }
    }
}
