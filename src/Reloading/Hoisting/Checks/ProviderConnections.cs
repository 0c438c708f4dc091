using FixtureGen.Reloading.Hoisting.Database;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>The connection of the sandbox is of the provider's own type on SQLite, and not on PostgreSQL.</summary>
internal static class ProviderConnections
{
    public static string? WhyNot(HoistedClass hoisted, CancellationToken cancellationToken)
        => hoisted.Database.ProviderConnection is { Name: "NpgsqlConnection" } npgsql
        && ProviderMembers.UsedBy(hoisted.Class, npgsql, cancellationToken) is { } own
            ? $"it uses '{NameOf(own)}', and the connection of the sandbox is none of Npgsql's"
            : null;

    private static string NameOf(ISymbol used)
        => used is IMethodSymbol { MethodKind: MethodKind.Constructor } ? used.ContainingType.Name
            : $"{used.ContainingType.Name}.{used.Name}";
}
