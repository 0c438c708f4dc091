using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>What a test class declares.</summary>
internal static class TestClassSymbols
{
    /// <summary>Tells whether <paramref name="attribute"/> makes the class that has it a FixtureGen test class.</summary>
    public static bool IsUse(AttributeData attribute)
        => TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.UseFixturesAttribute)
            || TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.UseDatabaseAttribute);

    /// <summary>The first <c>[UseFixtures]</c> or <c>[UseDatabase]</c> on <paramref name="type"/> itself, or null.</summary>
    public static AttributeData? FirstUse(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (IsUse(attribute))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>
    /// Tells whether <paramref name="type"/> or a base class of it has <c>[UseFixtures]</c> or <c>[UseDatabase]</c>, and it is no fixture.
    /// </summary>
    /// <remarks>A fixture may name its database with <c>[UseDatabase]</c>; that makes no test class of it.</remarks>
    public static bool IsTestClass(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (FirstUse(current) is not null)
            {
                return !FixtureSymbols.IsFixture(type);
            }
        }

        return false;
    }

    /// <summary>
    /// The fixtures that <paramref name="type"/> and its base classes name with <c>[UseFixtures]</c>; may hold duplicates.
    /// </summary>
    public static List<INamedTypeSymbol> FixturesNamedBy(INamedTypeSymbol type)
    {
        var fixtures = new List<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var attribute in current.GetAttributes())
            {
                if (TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.UseFixturesAttribute))
                {
                    AttributeTypes.AddTo(fixtures, attribute);
                }
            }
        }

        return fixtures;
    }

    /// <summary>
    /// Tells whether code can be added to <paramref name="type"/>: it and the types around it are partial, and visible outside their file.
    /// </summary>
    public static bool CanBeExtended(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal || !PartialTypes.IsPartial(current))
            {
                return false;
            }
        }

        return true;
    }
}
