using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Checks that the class has no members left that are named like those it is to be given: code that is pointed at the generated ones would find these.</summary>
internal static class GeneratedNames
{
    private static readonly string[] Names = ["Db", "NewDb", "Connection"];

    public static void Check(HoistedClass plan)
    {
        if (plan.UsesFixtureGen || plan.IsOwner)
        {
            return;
        }

        foreach (var type in plan.Type.SelfAndBases())
        {
            var isOwn = SymbolEqualityComparer.Default.Equals(type, plan.Type);
            foreach (var member in Names.SelectMany(name => type.GetMembers(name)))
            {
                if ((isOwn || member.DeclaredAccessibility != Accessibility.Private) && !plan.Variables.Contains(member, SymbolEqualityComparer.Default) && !IsGenerated(member))
                {
                    plan.Refuse($"'{type.Name}' has a member '{member.Name}' of its own");
                }
            }
        }
    }

    private static bool IsGenerated(ISymbol member)
        => member.DeclaringSyntaxReferences.Length > 0 && member.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
}
