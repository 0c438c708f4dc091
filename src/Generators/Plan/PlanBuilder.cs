using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Hashing;
using FixtureGen.Generators.Model;

namespace FixtureGen.Generators.Plan;

/// <summary>Puts the plan together from the classes and the declarations.</summary>
internal static class PlanBuilder
{
    /// <summary>The classes that get into the plan: without a test framework, none is run.</summary>
    public static EquatableArray<PlannedClass> ClassesToPlan(IEnumerable<PlannedClass?> classes, ProjectModel project)
        => project.Framework == TestFramework.None ? EquatableArray<PlannedClass>.Empty : classes.OfType<PlannedClass>().ToEquatableArray();

    /// <remarks>A group whose database or fixtures cannot be used is left out: an analyzer reports why.</remarks>
    public static PlanModel Build(DeclarationsModel declarations, IEnumerable<PlannedClass> classes)
    {
        var fixtures = declarations.Fixtures.ToDictionary(fixture => fixture.Name.FullName, StringComparer.Ordinal);
        var tables = declarations.Sets.ToDictionary(set => set.GroupId, set => set.Tables, StringComparer.Ordinal);
        var groups = classes
            .OrderBy(testClass => testClass.FullName, StringComparer.Ordinal)
            .GroupBy(testClass => testClass.GroupId, StringComparer.Ordinal)
            .Select(group => BuildGroup(group.Key, group, declarations, fixtures, tables))
            .OfType<GroupModel>();

        return new PlanModel(
            declarations.Engines,
            groups.ToEquatableArray(),
            declarations.Fixtures.Where(fixture => fixture.IsDeclaredHere).ToEquatableArray());
    }

    private static GroupModel? BuildGroup(
        string id,
        IEnumerable<PlannedClass> classes,
        DeclarationsModel declarations,
        Dictionary<string, FixtureModel> known,
        Dictionary<string, EquatableArray<string>> tables)
    {
        var first = classes.First();
        if (FindDatabase(first, declarations) is not { } database || !first.Fixtures.All(known.ContainsKey))
        {
            return null;
        }

        var fixtures = first.Fixtures.Select(name => known[name]).ToList();
        return new GroupModel(
            id,
            database.Name.Expression,
            first.Isolation,
            fixtures.Select(fixture => fixture.Name.Expression).ToEquatableArray(),
            tables.TryGetValue(id, out var touched) ? touched : EquatableArray<string>.Empty,
            classes.Select(testClass => testClass.FullName).ToEquatableArray(),
            Sha256Text.Of(new[] { database.ContentHash }.Concat(fixtures.Select(fixture => fixture.ContentHash))));
    }

    private static DatabaseModel? FindDatabase(PlannedClass testClass, DeclarationsModel declarations)
    {
        var candidates = declarations.Databases.Where(database =>
            testClass.Database is not null ? database.Name.FullName == testClass.Database
            : testClass.Context is null || database.Context == testClass.Context).ToList();
        return candidates.Count == 1 ? candidates[0] : null;
    }
}
