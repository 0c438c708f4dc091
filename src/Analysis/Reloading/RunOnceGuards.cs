using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Reloading;

/// <summary>Recognises code that makes sure itself that it runs once: it asks something static whether it has run already.</summary>
internal static class RunOnceGuards
{
    public static bool IsGuard(IConditionalOperation conditional) => AsksStatic(conditional.Condition);

    /// <summary>Whether the statement leaves the method when something static says so: <c>if (loaded) return;</c></summary>
    public static bool LeavesWhenDone(IOperation statement)
        => statement is IConditionalOperation { WhenFalse: null } conditional && IsGuard(conditional)
        && (conditional.WhenTrue is IReturnOperation or IBranchOperation
            || conditional.WhenTrue is IBlockOperation { Operations: [.., IReturnOperation] });

    /// <summary>Whether a condition reads or exchanges a static field or property that the source can change.</summary>
    private static bool AsksStatic(IOperation condition)
    {
        foreach (var operation in condition.DescendantsAndSelf())
        {
            if (operation is IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } && !field.DeclaringSyntaxReferences.IsEmpty)
            {
                return true;
            }

            if (operation is IPropertyReferenceOperation { Property: { IsStatic: true } property } && !property.DeclaringSyntaxReferences.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
