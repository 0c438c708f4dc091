using System.Collections.Immutable;
using FixtureGen.AdoNet.Sql;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>How the databases that tests may run on read a text, as far as the project's references show.</summary>
internal static class GrammarSymbols
{
    /// <summary>Those of all engines and providers that the project sees: of several, one is chosen when the tests run.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="namesEngine">Whether the database names an engine itself, and so may do without those of the packages.</param>
    public static ImmutableArray<SqlGrammar> In(Compilation compilation, bool namesEngine)
    {
        var engines = namesEngine ? ImmutableArray<INamedTypeSymbol>.Empty : EngineSymbols.In(compilation);
        var assemblies = engines.IsEmpty
            ? compilation.ReferencedAssemblyNames.Select(static provider => provider.Name)
            : engines.Select(static engine => engine.ContainingAssembly.Name);
        var known = assemblies.Select(Of).OfType<SqlGrammar>().Distinct().ToImmutableArray();
        return known.IsEmpty ? ImmutableArray.Create(SqlGrammar.Standard) : known;
    }

    private static SqlGrammar? Of(string assembly) => assembly switch
    {
        "FixtureGen.Sqlite" or "Microsoft.Data.Sqlite" or "System.Data.SQLite" => SqlGrammar.Sqlite,
        "FixtureGen.PostgreSql" or "Npgsql" => SqlGrammar.PostgreSql,
        "MySqlConnector" or "MySql.Data" => SqlGrammar.MySql,
        "Microsoft.Data.SqlClient" or "System.Data.SqlClient" => SqlGrammar.SqlServer,
        "Oracle.ManagedDataAccess" or "Oracle.ManagedDataAccess.Core" => SqlGrammar.Oracle,
        _ => null,
    };
}
