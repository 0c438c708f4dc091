using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Code;

/// <summary>Tells by type which variables of a class hold its database.</summary>
internal static class DatabaseRoles
{
    /// <summary>
    /// The role of a local variable, a field, or a property that is one; null for everything else. A static field counts where none but its
    /// class can see it.
    /// </summary>
    public static DatabaseRole? Of(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol local => OfType(local.Type),
        IFieldSymbol { IsStatic: false } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private } =>
            OfType(((IFieldSymbol)symbol).Type),
        IPropertySymbol { IsStatic: false, IsIndexer: false } property => OfType(property.Type),
        _ => null,
    };

    public static DatabaseRole? OfType(ITypeSymbol? type)
        => type is null ? null
        : IsContext(type) ? DatabaseRole.Context
        : AdoNetTypes.IsConnection(type) ? DatabaseRole.Connection
        : AdoNetTypes.IsDataSource(type)
        || type is { Name: "NpgsqlDataSourceBuilder" or "NpgsqlSlimDataSourceBuilder", ContainingNamespace.Name: "Npgsql" }
            ? DatabaseRole.DataSource
        : type.Name is "DbContextOptions" or "DbContextOptionsBuilder" && type.IsInEntityFramework() ? DatabaseRole.Options
        : type is { Name: "Respawner" or "Checkpoint" or "RespawnerOptions", ContainingNamespace.Name: "Respawn" } ? DatabaseRole.Reset
        : null;

    public static bool IsContext(ITypeSymbol type) => type.IsOrDerivesFrom("DbContext");
}
