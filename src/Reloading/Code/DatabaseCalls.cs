using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Reloading.Code;

/// <summary>Recognises calls of data access libraries by what they do, whatever SQL they run.</summary>
internal static class DatabaseCalls
{
    public static WorkKind? KindOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var declaring = method.ContainingType;
        switch (method.Name)
        {
            case "Add" or "AddAsync" or "AddRange" or "AddRangeAsync" when IsContextOrSet(declaring):
                return WorkKind.AddsRows;
            case "SaveChanges" or "SaveChangesAsync" when declaring.IsOrDerivesFrom("DbContext"):
                return WorkKind.SavesRows;
            case "EnsureCreated" or "EnsureCreatedAsync" or "EnsureDeleted" or "EnsureDeletedAsync" or "Migrate" or "MigrateAsync"
                when declaring.IsInEntityFramework():
                return WorkKind.CreatesSchema;
            case "OpenConnection" or "OpenConnectionAsync" when declaring.IsInEntityFramework():
                return WorkKind.OpensConnection;
            case "Open" or "OpenAsync" when AdoNetTypes.IsConnection(declaring):
                return WorkKind.OpensConnection;
            case "StartAsync" when IsContainer(call.Instance?.Type ?? declaring):
                return WorkKind.StartsContainer;
            case "ResetAsync" or "Reset" when declaring is { Name: "Respawner" or "Checkpoint", ContainingNamespace.Name: "Respawn" }:
                return WorkKind.EmptiesTables;
            case "ExecuteDelete" or "ExecuteDeleteAsync" when declaring.IsInEntityFramework()
                && call.Arguments is [{ Value: var query }, ..] && IsWholeSet(query):
                return WorkKind.EmptiesTables;
            case "RemoveRange" when IsContextOrSet(declaring) && call.Arguments is [{ Value: var rows }] && IsWholeSet(rows):
                return WorkKind.EmptiesTables;
            case "Create" when method.IsStatic && AdoNetTypes.IsDataSource(declaring):
            case "Build" or "BuildMultiHost" when AdoNetTypes.IsDataSource(method.ReturnType):
            case "CreateDataSource" when declaring.SelfAndBases().Any(static candidate => candidate.Name == "DbProviderFactory"):
                return WorkKind.OpensConnection;
            case "WithWebHostBuilder" or "Start" or "StartAsync" when Applications.IsStartedBy(call):
                return WorkKind.StartsApplication;
            case "CreateAsync" or "AddToRoleAsync" or "AddToRolesAsync" or "AddClaimAsync" or "AddClaimsAsync"
                when IsIdentityStore(declaring) && !IsDescribed(call):
                return WorkKind.InsertsRows;
            case "UseInMemoryDatabase" when method.IsInEntityFramework():
                return WorkKind.UsesNoDatabase;
            default:
                return null;
        }
    }

    /// <summary>
    /// How many statements a call is known to cost: for added rows, one for each object that is written out in the arguments.
    /// </summary>
    public static int StatementsOf(IInvocationOperation call, WorkKind kind)
        => kind switch
        {
            WorkKind.AddsRows => Math.Max(1, call.Arguments.Sum(argument => argument.Descendants().Count(IsEntity))),
            WorkKind.CreatesSchema or WorkKind.EmptiesTables or WorkKind.InsertsRows => 1,
            _ => 0,
        };

    /// <summary>Whether Entity Framework Core creates the schema by a method of this name.</summary>
    public static bool CreatesSchema(string name) => name is "EnsureCreated" or "EnsureCreatedAsync" or "Migrate" or "MigrateAsync";

    private static bool IsContextOrSet(INamedTypeSymbol type) => type.Name is "DbContext" or "DbSet" && type.IsInEntityFramework();

    private static bool IsEntity(IOperation operation)
        => operation is IObjectCreationOperation { Type: { TypeKind: TypeKind.Class } type } && type.ElementType() is null;

    /// <summary>A set of a context without any condition, also read into a list.</summary>
    private static bool IsWholeSet(IOperation rows) => rows.Unwrap() switch
    {
        IAwaitOperation awaited => IsWholeSet(awaited.Operation),
        IInvocationOperation
            { TargetMethod.Name: "ToList" or "ToListAsync" or "ToArray" or "ToArrayAsync" or "IgnoreQueryFilters",
                Arguments: [{ Value: var read }, ..] } => IsWholeSet(read),
        var set => set.Type is INamedTypeSymbol { Name: "DbSet" } type && type.IsInEntityFramework(),
    };

    /// <summary>A container of a module that is known to have no relational database is none of ours.</summary>
    private static bool IsContainer(ITypeSymbol type)
        => (type.ContainingNamespace is not
            { ContainingNamespace: { Name: "Testcontainers", ContainingNamespace.IsGlobalNamespace: true }, Name: var module }
                || module is "PostgreSql" or "MsSql" or "MySql" or "MariaDb" or "Oracle" or "SqlEdge" or "CockroachDb" or "Db2"
                    or "FirebirdSql")
        && type.AllInterfaces.Append(type)
            .Any(contract => contract.Name == "IContainer" && contract.ContainingNamespace.IsWithin("DotNet.Testcontainers"));

    private static bool IsIdentityStore(INamedTypeSymbol type)
        => type.SelfAndBases()
            .Any(
                static candidate => candidate.Name is "UserManager" or "RoleManager"
                    && candidate.ContainingNamespace.IsNamed("Microsoft.AspNetCore.Identity"));

    /// <summary>Whether a substitute is only told what to answer, or asked what it was told.</summary>
    private static bool IsDescribed(IInvocationOperation call)
        => call.Syntax.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var next }
            && (next.StartsWith("Returns", StringComparison.Ordinal) || next.StartsWith("Throws", StringComparison.Ordinal))
        || call.Instance?.Unwrap() is IInvocationOperation
            { TargetMethod.Name: "Received" or "DidNotReceive" or "ReceivedWithAnyArgs" or "When" }
        || call.Arguments.Any(
            static argument => argument.Value.DescendantsAndSelf().OfType<IInvocationOperation>()
                .Any(static given => given.TargetMethod.ContainingType.Name is "Arg" or "It"));
}
