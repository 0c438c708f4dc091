using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Memory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Memory;

/// <summary>FG6001: reports limits whose amount of memory has no number, no unit, or a unit that there is not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemoryAmountAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.AmountOfMemoryIsWrong,
        title: "Amount of memory cannot be understood",
        messageFormat: "'{0}' is not an amount of memory. Write a number and a unit, such as \"10 MiB\". Units are {1}.",
        RuleCategories.Memory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.AmountOfMemoryIsWrong));

    private const string Slack = nameof(Slack);

    private static readonly string[] AmountFirst = ["AllocatedMemoryLimit", "PeakMemoryLimit", "RetainedMemoryLimit"];
    private static readonly string[] AmountNamed = ["NoMemoryIncrease"];

    private protected override void Register(CompilationStartAnalysisContext context)
        => context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.Attribute);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        var name = NameOf(attribute.Name);
        var hasAmount = Array.IndexOf(AmountFirst, name) >= 0;
        if (!hasAmount && Array.IndexOf(AmountNamed, name) < 0)
        {
            return;
        }

        var amount = attribute.ArgumentList?.Arguments.FirstOrDefault(
            argument => hasAmount ? argument.NameEquals is null : argument.NameEquals?.Name.Identifier.ValueText == Slack);
        if (amount is null
            || context.SemanticModel.GetConstantValue(
                amount.Expression, context.CancellationToken) is not { HasValue: true, Value: string text }
            || MemoryAmount.TryParse(text, out _)
            || !IsOurs(context, attribute))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Rule, amount.Expression.GetLocation(), text, MemoryAmount.Units));
    }

    private static bool IsOurs(SyntaxNodeAnalysisContext context, AttributeSyntax attribute)
        => context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType?.ContainingNamespace is
        {
            Name: KnownNames.FixtureGen,
            ContainingNamespace.IsGlobalNamespace: true,
        };

    private static string NameOf(NameSyntax name)
    {
        var text =
            (name as SimpleNameSyntax
                ?? (name as QualifiedNameSyntax)?.Right ?? ((AliasQualifiedNameSyntax)name).Name).Identifier.ValueText;
        return text.EndsWith(nameof(Attribute), StringComparison.Ordinal)
            ? text.Substring(0, text.Length - nameof(Attribute).Length)
            : text;
    }
}
