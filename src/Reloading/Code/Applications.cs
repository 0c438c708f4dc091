using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Reloading.Code;

/// <summary>
/// What starts the application under test in the process of the tests: ASP.NET Core's factories and test servers, and hosts.
/// </summary>
internal static class Applications
{
    private static readonly HashSet<string> Databases = new(StringComparer.Ordinal)
    {
        "Microsoft.EntityFrameworkCore.Relational", "Dapper", "Npgsql", "Microsoft.Data.Sqlite", "Microsoft.Data.SqlClient",
        "System.Data.SqlClient", "MySqlConnector",
        "System.Data.SQLite", "Oracle.ManagedDataAccess", "linq2db", "NHibernate",
    };

    /// <summary>Whether a project may work on a database. Applications without one have nothing to do with these rules.</summary>
    public static bool MayHaveDatabase(Compilation compilation)
        => compilation.ReferencedAssemblyNames.Any(static assembly => Databases.Contains(assembly.Name));

    /// <summary>Whether an object of this type is an application: it is started by its first client, at the latest.</summary>
    public static bool IsStartedBy(INamedTypeSymbol created)
        => IsFactory(created) || (created.Name == "TestServer" && created.ContainingNamespace.IsNamed("Microsoft.AspNetCore.TestHost"));

    /// <summary>Whether a call makes another application of a factory, or starts a host.</summary>
    public static bool IsStartedBy(IInvocationOperation call)
        => call.TargetMethod.Name == "WithWebHostBuilder" ? IsFactory(call.TargetMethod.ContainingType)
        : (call.Instance ?? call.Arguments.FirstOrDefault()?.Value)?.Unwrap().Type is { } host
            && (IsHost(host) || host.AllInterfaces.Any(IsHost));

    /// <summary>The methods of a factory in source that run when its application starts.</summary>
    public static IEnumerable<IMethodSymbol> HostSetUpsOf(INamedTypeSymbol created)
        => IsFactory(created)
            ? created.SelfAndBases().SelectMany(static declaring => declaring.GetMembers()).OfType<IMethodSymbol>()
                .Where(static method => method is { IsOverride: true, Name: "ConfigureWebHost" or "CreateHost" })
            : [];

    private static bool IsHost(ITypeSymbol type)
        => type.Name == "IHost" && type.ContainingNamespace.IsNamed("Microsoft.Extensions.Hosting");

    private static bool IsFactory(INamedTypeSymbol type)
        => type.SelfAndBases()
            .Any(
                static candidate => candidate.Name == "WebApplicationFactory"
                    && candidate.ContainingNamespace.IsNamed("Microsoft.AspNetCore.Mvc.Testing"));
}
