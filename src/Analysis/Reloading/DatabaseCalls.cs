using FixtureGen.Analysis.EntityModel;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Analysis.Writes;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Reloading;

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
            case "EnsureCreated" or "EnsureCreatedAsync" or "EnsureDeleted" or "EnsureDeletedAsync" or "Migrate" or "MigrateAsync" when declaring.IsInEntityFramework():
                return WorkKind.CreatesSchema;
            case "OpenConnection" or "OpenConnectionAsync" when declaring.IsInEntityFramework():
                return WorkKind.OpensConnection;
            case "Open" or "OpenAsync" when IsConnection(declaring):
                return WorkKind.OpensConnection;
            case "OpenConnection" or "OpenConnectionAsync" when SqlCalls.IsDataSource(declaring):
            case "Build" or "BuildMultiHost" or "Create" or "CreateDataSource" when SqlCalls.IsDataSource(method.ReturnType):
                return WorkKind.OpensConnection;
            case "StartAsync" when IsContainer(call.Instance?.Type ?? declaring):
                return WorkKind.StartsContainer;
            case "ResetAsync" or "Reset" when declaring is { Name: "Respawner" or "Checkpoint", ContainingNamespace.Name: "Respawn" }:
                return WorkKind.EmptiesTables;
            case "ExecuteDelete" or "ExecuteDeleteAsync" when declaring.IsInEntityFramework() && call.Arguments is [{ Value: var query }, ..] && IsWholeSet(query):
                return WorkKind.EmptiesTables;
            case "RemoveRange" when IsContextOrSet(declaring) && call.Arguments is [{ Value: var rows }] && IsWholeSet(rows):
                return WorkKind.EmptiesTables;
            case "UseInMemoryDatabase" when method.IsInEntityFramework():
                return WorkKind.UsesNoDatabase;
            default:
                return null;
        }
    }

    /// <summary>How many statements a call is known to cost: for added rows, one for each object that is written out in the arguments.</summary>
    public static int StatementsOf(IInvocationOperation call, WorkKind kind)
        => kind switch
        {
            WorkKind.AddsRows => Math.Max(1, call.Arguments.Sum(argument => argument.Descendants().Count(IsEntity))),
            WorkKind.CreatesSchema or WorkKind.EmptiesTables => 1,
            _ => 0,
        };

    public static bool IsConnection(ITypeSymbol? type)
        => type is not null && (IsNamed(type, "IDbConnection") || type.AllInterfaces.Any(contract => IsNamed(contract, "IDbConnection")));

    private static bool IsNamed(ITypeSymbol type, string name) => type.Name == name && type.ContainingNamespace.IsNamed("System.Data");

    private static bool IsContextOrSet(INamedTypeSymbol type) => type.Name is "DbContext" or "DbSet" && type.IsInEntityFramework();

    private static bool IsEntity(IOperation operation)
        => operation is IObjectCreationOperation { Type: { TypeKind: TypeKind.Class } type } && type.ElementType() is null;

    /// <summary>A set of a context without any condition, also read into a list.</summary>
    private static bool IsWholeSet(IOperation rows) => rows.Unwrap() switch
    {
        IAwaitOperation awaited => IsWholeSet(awaited.Operation),
        IInvocationOperation { TargetMethod.Name: "ToList" or "ToListAsync" or "ToArray" or "ToArrayAsync" or "IgnoreQueryFilters", Arguments: [{ Value: var read }, ..] } => IsWholeSet(read),
        var set => set.Type is INamedTypeSymbol { Name: "DbSet" } type && type.IsInEntityFramework(),
    };

    private static bool IsContainer(ITypeSymbol type)
        => type.AllInterfaces.Append(type).Any(contract => contract.Name == "IContainer" && contract.ContainingNamespace.IsWithin("DotNet.Testcontainers"));
}
