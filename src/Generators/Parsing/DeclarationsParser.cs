using System.Runtime.ExceptionServices;
using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Analysis.Writes;
using FixtureGen.Generators.Files;
using FixtureGen.Generators.Hashing;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>Reads the fixtures and databases of a project and of what it references. It binds method bodies.</summary>
/// <param name="compilation">The project.</param>
/// <param name="earlier">
/// What was read before and holds still, if the project has the same fixtures and databases: only what is missing there is read.
/// </param>
/// <param name="cancellationToken">Cancels the reading.</param>
internal sealed class DeclarationsParser(Compilation compilation, PlanReading? earlier, CancellationToken cancellationToken)
{
    private readonly Lazy<SourceHash> sourceHash = new(() => new SourceHash(compilation, cancellationToken));
    private readonly SortedDictionary<string, FromFiles<FixtureModel>> fixtures = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FromFiles<DatabaseModel>> databases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SetModel> sets = new(StringComparer.Ordinal);

    /// <summary>What has been read, with the files that it was read from.</summary>
    public PlanReading Reading => new(fixtures, databases, sets);

    public DeclarationsModel Parse(EquatableArray<PlannedClass> classes)
    {
        if (earlier is null)
        {
            foreach (var (name, fixture) in ReadAll([.. Fixtures()]))
            {
                fixtures[name] = fixture;
            }

            foreach (var database in DatabaseCandidates.In(compilation, cancellationToken).All)
            {
                databases[TypeNames.FullName(database)] = ReadDatabase(database);
            }
        }
        else
        {
            Complete(earlier.Fixtures, fixtures, ReadFixture);
            Complete(earlier.Databases, databases, ReadDatabase);
        }

        var read = classes
            .GroupBy(testClass => testClass.GroupId, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => SetOf(group.First()));
        return new DeclarationsModel(
            EngineSymbols.In(compilation).Select(TypeNames.Expression).ToEquatableArray(),
            fixtures.Values.Select(static fixture => fixture.Model!).ToEquatableArray(),
            databases.Values.Select(static database => database.Model!).ToEquatableArray(),
            read.ToEquatableArray());
    }

    /// <summary>
    /// No fixture is read for another one, and a build waits for all of them. Neighbours, which often have a context in common, are read by
    /// the same thread.
    /// </summary>
    private (string Name, FromFiles<FixtureModel> Fixture)[] ReadAll(INamedTypeSymbol[] all)
    {
        if (!compilation.Options.ConcurrentBuild)
        {
            return [.. all.Select(ReadNamed)];
        }

        try
        {
            return [.. all.AsParallel().WithCancellation(cancellationToken).Select(ReadNamed)];
        }
        catch (AggregateException failed)
        {
            // The compiler shows the message of what a generator throws: the cause, not that there was one.
            ExceptionDispatchInfo.Capture(failed.InnerExceptions[0]).Throw();
            throw;
        }
    }

    private (string Name, FromFiles<FixtureModel> Fixture) ReadNamed(INamedTypeSymbol fixture)
        => (TypeNames.FullName(fixture), ReadFixture(fixture));

    private IEnumerable<INamedTypeSymbol> Fixtures()
        => DeclaringAssemblies.Of(compilation).SelectMany(static assembly => assembly.GlobalNamespace.Types()).Where(type =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return type is { TypeKind: TypeKind.Class, IsAbstract: false }
                && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
                && FixtureShape.ProblemOf(type) == FixtureProblem.None;
        });

    /// <summary>What is of another assembly was read from no file of this one, and so is never missing.</summary>
    private void Complete<TModel>(
        IReadOnlyDictionary<string, FromFiles<TModel>> known, SortedDictionary<string, FromFiles<TModel>> all,
        Func<INamedTypeSymbol, FromFiles<TModel>> read)
        where TModel : class
    {
        foreach (var part in known)
        {
            all[part.Key] = part.Value.Model is null ? read(compilation.Assembly.GetTypeByMetadataName(part.Key)!) : part.Value;
        }
    }

    private FromFiles<FixtureModel> ReadFixture(INamedTypeSymbol fixture)
    {
        if (!IsDeclaredHere(fixture))
        {
            return From(PlannedFixtures.ModelOf(fixture), []);
        }

        // What is bound for one fixture is of no use to the next.
        var files = new HashSet<SyntaxTree>();
        var touched = TouchListAnalysis.Analyze(fixture, new SemanticModels(compilation), files, cancellationToken);
        return From(
            new FixtureModel(NameOf(fixture), IsDeclaredHere: true, touched.Tables, touched.IsComplete, HashOf(fixture, files)), files);
    }

    // The source of a fixture names the fixtures that it depends on, so the ones declared here are in its hash already.
    private string HashOf(INamedTypeSymbol fixture, ISet<SyntaxTree> files)
        => Sha256Text.Of(FixtureSet.Close([fixture], cancellationToken).Fixtures
            .Where(used => !IsDeclaredHere(used))
            .Select(used => PlannedFixtures.ModelOf(used).ContentHash)
            .Prepend(sourceHash.Value.Of(fixture, files)));

    private FromFiles<DatabaseModel> ReadDatabase(INamedTypeSymbol database)
    {
        var files = new HashSet<SyntaxTree>();
        var hash = IsDeclaredHere(database) ? sourceHash.Value.Of(database, files) : BinaryHash.Of(database.ContainingAssembly);
        return From(
            new DatabaseModel(
                NameOf(database), DatabaseSymbols.ContextOf(database) is { } context ? TypeNames.FullName(context) : null, hash), files);
    }

    private SetModel SetOf(PlannedClass testClass)
    {
        if (earlier is null || !earlier.Sets.TryGetValue(testClass.GroupId, out var set)
            || !testClass.Fixtures.All(fixture => earlier.Fixtures.TryGetValue(fixture, out var known) && known.Model is not null))
        {
            set = ReadSet(testClass);
        }

        sets[testClass.GroupId] = set;
        return set;
    }

    private SetModel ReadSet(PlannedClass testClass)
    {
        var used = testClass.Fixtures.Where(fixtures.ContainsKey).ToList();
        var context = used.Select(fixture => TypeOf(fixture) is { } type ? FixtureSymbols.ContextOf(type) : null)
            .FirstOrDefault(found => found is not null);
        var lists = used.Select(fixture => fixtures[fixture].Model!)
            .Select(static fixture => new TouchList(fixture.Tables, fixture.TablesAreComplete));
        return new SetModel(
            testClass.GroupId, TouchListAnalysis.Merge(lists, context as INamedTypeSymbol, compilation, cancellationToken).Tables);
    }

    private INamedTypeSymbol? TypeOf(string fullName)
        => DeclaringAssemblies.Of(compilation).Select(assembly => assembly.GetTypeByMetadataName(fullName))
            .LastOrDefault(static type => type is not null);

    private FromFiles<TModel> From<TModel>(TModel model, IEnumerable<SyntaxTree> files)
        where TModel : class
        => new(model, [.. files.Select(tree => TreeDeclarations.Of(tree, cancellationToken))]);

    private bool IsDeclaredHere(INamedTypeSymbol type)
        => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    private static TypeName NameOf(INamedTypeSymbol type) => new(TypeNames.FullName(type), TypeNames.Expression(type));
}
