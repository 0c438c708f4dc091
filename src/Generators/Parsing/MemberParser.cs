using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>Decides which members a class is given: those that neither it nor a base class has.</summary>
internal static class MemberParser
{
    public static MemberModels Parse(TestClass testClass, CancellationToken cancellationToken)
    {
        var context = testClass.Context;
        return new MemberModels(
            context is null ? null : TypeNames.Expression(context),
            context is null ? null : ModifiersOf(DatabaseMembers.Db, testClass, context, cancellationToken),
            context is null ? null : ModifiersOf(DatabaseMembers.NewDb, testClass, context, cancellationToken),
            ModifiersOf(DatabaseMembers.Connection, testClass, null, cancellationToken));
    }

    private static string? ModifiersOf(string name, TestClass testClass, ITypeSymbol? context, CancellationToken cancellationToken)
    {
        var type = testClass.Symbol;
        if (IsTaken(type, name))
        {
            return null;
        }

        var inherited = Inherited(type, name, context, cancellationToken);
        return inherited == InheritedMember.Usable
            ? null
            : Accessibilities.OfMember(type, context) + (inherited == InheritedMember.OfOtherContext ? " new" : "");
    }

    private static InheritedMember Inherited(INamedTypeSymbol type, string name, ITypeSymbol? context, CancellationToken cancellationToken)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (HasVisible(current, name))
            {
                return InheritedMember.Usable;
            }

            // What this generator adds to a class of the same project is not in the compilation that it reads.
            if (IsTaken(current, name)
                || TestClass.Find(current, cancellationToken) is not { } testClass || (context is not null && testClass.Context is null))
            {
                continue;
            }

            // A class further up may declare the name itself; then the base class was not given it.
            if (DeclaredAbove(current, name))
            {
                return InheritedMember.Usable;
            }

            return context is null
                || SymbolEqualityComparer.Default.Equals(context, testClass.Context)
                    ? InheritedMember.Usable
                    : InheritedMember.OfOtherContext;
        }

        return InheritedMember.None;
    }

    private static bool DeclaredAbove(INamedTypeSymbol type, string name)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (HasVisible(current, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVisible(INamedTypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (member.DeclaredAccessibility != Accessibility.Private)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTaken(INamedTypeSymbol type, string name)
    {
        if (type.Name == name || !type.GetMembers(name).IsEmpty)
        {
            return true;
        }

        foreach (var parameter in type.TypeParameters)
        {
            if (parameter.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private enum InheritedMember
    {
        None,
        Usable,
        OfOtherContext,
    }
}
