using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Code;

/// <summary>What code asks before it goes on.</summary>
/// <param name="IsStatic">Whether it asks something static whether it has run before. It runs once.</param>
/// <param name="FlagOwner">The class whose objects it asks that, or null. It runs once for each of these.</param>
/// <param name="IfEmpty">Whether it goes on only when the database is new or has no such rows yet.</param>
internal readonly record struct Guard(bool IsStatic, INamedTypeSymbol? FlagOwner = null, bool IfEmpty = false)
{
    /// <summary>Both questions, one inside the other.</summary>
    public Guard And(Guard inner) => new(IsStatic || inner.IsStatic, FlagOwner ?? inner.FlagOwner, IfEmpty || inner.IfEmpty);
}
