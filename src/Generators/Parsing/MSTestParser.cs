using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>Decides what a class is given under MSTest.</summary>
internal static class MSTestParser
{
    public static HooksPlace HooksOf(INamedTypeSymbol type)
        => MSTestSymbols.InheritsHooks(type) ? HooksPlace.Elsewhere
            : MSTestSymbols.CanGetBaseClass(type) ? HooksPlace.BaseClass
            : HooksPlace.Class;

    public static TestContextMember TestContextOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(AddedMembers.TestContext))
            {
                if (IsVisible(member, current, type))
                {
                    return member is IPropertySymbol { Type.Name: AddedMembers.TestContext, DeclaredAccessibility: Accessibility.Public }
                        ? TestContextMember.IsThere
                        : TestContextMember.None;
                }
            }

            // What this generator adds to a class of the same project is not in the compilation that it reads.
            if (!ReferenceEquals(current, type) && !current.IsAbstract && TestClass.Find(current, cancellationToken) is not null)
            {
                return TestContextMember.IsThere;
            }
        }

        return type.IsAbstract || type.Name == AddedMembers.TestContext ? TestContextMember.None : TestContextMember.ToAdd;
    }

    private static bool IsVisible(ISymbol member, INamedTypeSymbol declaring, INamedTypeSymbol type)
        => member.DeclaredAccessibility != Accessibility.Private || SymbolEqualityComparer.Default.Equals(declaring, type);
}
