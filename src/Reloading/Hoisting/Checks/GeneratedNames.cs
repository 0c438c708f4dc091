using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>
/// A class must have no members left that are named like those it is to be given: code that is pointed at the generated ones would find
/// these.
/// </summary>
internal static class GeneratedNames
{
    public static string? WhyNot(HoistedClass hoisted, CancellationToken cancellationToken)
    {
        var subject = hoisted.Class;
        return subject.UsesFixtureGen || subject.IsOwner ? null
            : subject.Type.SelfAndBases().SelectMany(type => DatabaseMembers.Names.SelectMany(name => type.GetMembers(name)))
                .FirstOrDefault(member => IsInTheWay(member, subject)) is { } member
                ? $"'{member.ContainingType.Name}' has a member '{member.Name}' of its own"
                : null;
    }

    private static bool IsInTheWay(ISymbol member, ClassToHoist subject)
        => (member.DeclaredAccessibility != Accessibility.Private
            || SymbolEqualityComparer.Default.Equals(member.ContainingType, subject.Type))
        && !subject.Variables.Contains(member, SymbolEqualityComparer.Default) && !IsGenerated(member);

    private static bool IsGenerated(ISymbol member)
        => member.DeclaringSyntaxReferences.Length > 0
        && member.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
}
