using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.TestClasses;

/// <summary>FG2001: reports test classes, and types around them, that generated code cannot be added to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartialTestClassAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.TestClassIsNotPartial,
        title: "Test class is not partial",
        messageFormat: "{0}, so its database cannot be added to it. {1}.",
        RuleCategories.TestClasses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.TestClassIsNotPartial));

    private protected override void Register(CompilationStartAnalysisContext context)
        => context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (FirstTestClassIn(type) is { } testClass && Explain(type, testClass) is var (cause, remedy))
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Rule, Tokens.NameOf(type, symbol.CancellationToken), cause, remedy));
                }
            },
            SymbolKind.NamedType);

    private static (string Cause, string Remedy)? Explain(INamedTypeSymbol type, INamedTypeSymbol testClass)
    {
        var isTestClass = SymbolEqualityComparer.Default.Equals(type, testClass);
        var name = Texts.Name(type);
        if (type.IsFileLocal)
        {
            return ($"Test class '{Texts.Name(testClass)}' is local to its file", $"Remove 'file' from '{name}'");
        }

        return PartialTypes.IsPartial(type) ? null
            : isTestClass && TestClassSymbols.FirstUse(type) is null
                ? ($"Test class '{name}' inherits the use of fixtures but is not partial", $"Add 'partial' to '{name}'")
            : isTestClass ? ($"Test class '{name}' is not partial", $"Add 'partial' to '{name}'")
            : ($"'{name}' around test class '{Texts.Name(testClass)}' is not partial", $"Add 'partial' to '{name}'");
    }

    /// <summary>The type itself or a type nested in it that code is generated for.</summary>
    private static INamedTypeSymbol? FirstTestClassIn(INamedTypeSymbol type)
        => IsExtended(type) ? type : type.GetTypeMembers().Select(FirstTestClassIn).FirstOrDefault(nested => nested is not null);

    private static bool IsExtended(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Class, IsStatic: false }
        && TestClassSymbols.IsTestClass(type)
        && (!type.IsAbstract || TestClassSymbols.FirstUse(type) is not null);
}
