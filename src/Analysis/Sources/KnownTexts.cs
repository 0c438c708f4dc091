using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Sources;

/// <summary>Evaluates strings as far as they are known while compiling.</summary>
internal sealed class KnownTexts(ValueReader values)
{
    /// <summary>More texts than a program writes out by hand for one statement; beyond it the text counts as unknown.</summary>
    private const int Most = 256;

    private readonly HashSet<IOperation> evaluating = [];

    /// <summary>The texts that a string, formattable or interpolated, may have.</summary>
    public IReadOnlyList<string> Of(Value value)
    {
        var texts = values.Sources(value).SelectMany(OfSourceOnce).Distinct(StringComparer.Ordinal).Take(Most + 1).ToList();
        return texts.Count is 0 or > Most ? [KnownText.Unknown] : texts;
    }

    /// <summary>A text that is built from itself, as <c>text = text + "x"</c> does, is not known.</summary>
    private IReadOnlyList<string> OfSourceOnce(Value source)
    {
        if (!evaluating.Add(source.Expression))
        {
            return [KnownText.Unknown];
        }

        var texts = OfSource(source);
        evaluating.Remove(source.Expression);
        return texts;
    }

    private IReadOnlyList<string> OfSource(Value source) => source.Expression switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => [text],
        IInterpolatedStringOperation interpolated => Join(interpolated.Parts.Select(part => OfPart(part, source.Frame))),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum =>
            Join([Of(source with { Expression = sum.LeftOperand }), Of(source with { Expression = sum.RightOperand })]),
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => [""],
        _ => [KnownText.Unknown],
    };

    /// <summary>The texts that a formattable string may have, with each of its arguments as a hole: they become parameters.</summary>
    public IReadOnlyList<string> OfFormat(Value value)
        => [.. values.Sources(value).Select(source => source.Expression is IInterpolatedStringOperation interpolated
            ? string.Concat(
                interpolated.Parts.Select(
                    part => part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string text } ? text : KnownText.Unknown))
            : KnownText.Unknown)];

    private IReadOnlyList<string> OfPart(IInterpolatedStringContentOperation part, CallFrame frame) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue.Value: string text } => [text],
        IInterpolationOperation { Expression: var expression } when expression.Unwrap().Type?.SpecialType == SpecialType.System_String
            => Of(new Value(expression, frame)),
        _ => [KnownText.Unknown],
    };

    private static IReadOnlyList<string> Join(IEnumerable<IReadOnlyList<string>> parts)
        => parts.Aggregate((IReadOnlyList<string>)[""], (heads, tails) => heads.Count * tails.Count > Most
            ? [KnownText.Unknown]
            : [.. from head in heads from tail in tails select head + tail]);
}
