using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>The engine packages that a project references.</summary>
internal static class EngineSymbols
{
    private static readonly string[] Engines = ["FixtureGen.Sqlite.SqliteEngine", "FixtureGen.PostgreSql.PostgreSqlEngine"];

    /// <summary>
    /// The engines of all engine packages that <paramref name="compilation"/> sees. One of them is the default engine; of several, the
    /// project or the environment chooses one when the tests run.
    /// </summary>
    public static ImmutableArray<INamedTypeSymbol> In(Compilation compilation)
        => Engines.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().ToImmutableArray();

    /// <summary>Tells whether a database names its engine itself.</summary>
    public static bool IsNamedBy(INamedTypeSymbol database)
    {
        for (var type = database; type is not null && !TypeNames.IsFixtureGens(type, KnownNames.TestDatabase); type = type.BaseType)
        {
            if (type.GetMembers(KnownNames.Engine).Any(member => member is IPropertySymbol { IsOverride: true }))
            {
                return true;
            }
        }

        return false;
    }
}
