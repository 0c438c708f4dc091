using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using FixtureGen.Analysis.Sources;

namespace FixtureGen.Reloading.Code;

/// <summary>Recognises conditions that ask whether a value is there.</summary>
internal static class NullQuestions
{
    /// <summary>Whether the condition holds where the value is null; null for one that asks something else.</summary>
    public static bool? AnswerOf(IOperation condition) => condition.Unwrap() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
            when IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand)
            => comparison.OperatorKind == BinaryOperatorKind.Equals,
        IIsPatternOperation pattern => AnswerOf(pattern.Pattern),
        _ => null,
    };

    private static bool? AnswerOf(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant when IsNull(constant.Value) => true,
        INegatedPatternOperation negated => !AnswerOf(negated.Pattern),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } => false,
        _ => null,
    };

    private static bool IsNull(IOperation value) => value.Unwrap() is { ConstantValue: { HasValue: true, Value: null } };
}
