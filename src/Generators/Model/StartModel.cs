using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>What the assembly does when it is first used.</summary>
/// <param name="GlueNamespace">Holds the project's glue.</param>
/// <param name="Databases">The databases that serve contexts, as code writes them.</param>
/// <param name="WatchesHosts">True when requests to test servers have to find their tests.</param>
internal sealed record StartModel(string GlueNamespace, EquatableArray<string> Databases, bool WatchesHosts)
{
    public bool IsEmpty => Databases.Count == 0 && !WatchesHosts;

    public static StartModel Of(EquatableArray<DatabaseModel> databases, ProjectModel project)
        => new(
            project.GlueNamespace,
            databases.Where(static database => database.Context is not null).Select(static database => database.Name.Expression)
                .ToEquatableArray(),
            project.HasTestServer && databases.Count > 0);
}
