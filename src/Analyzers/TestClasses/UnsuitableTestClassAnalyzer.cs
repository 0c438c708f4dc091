using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.TestClasses;

/// <summary>FG2005: reports classes that use fixtures but that no test framework can make an instance of.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsuitableTestClassAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.UnsuitableTestClass,
        title: "Class cannot have tests of its own",
        messageFormat: "'{0}' uses fixtures but {1}. {2}.",
        RuleCategories.TestClasses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.UnsuitableTestClass));

    private protected override void Register(CompilationStartAnalysisContext context)
        => RegisterClassAction(context, static (symbol, type) =>
        {
            if (Explain(type) is var (cause, remedy) && TestClassSymbols.IsTestClass(type))
            {
                symbol.ReportDiagnostic(
                    Diagnostic.Create(Rule, Tokens.NameOf(type, symbol.CancellationToken), Texts.Name(type), cause, remedy));
            }
        });

    private static (string Cause, string Remedy)? Explain(INamedTypeSymbol type)
        => type.IsStatic ? ("is static, so no test gets a database", "Remove 'static' from the class and from its tests")
            : type.IsAbstract || !TypeNames.IsGeneric(type) ? null
            : type.Arity == 0
                ? ("is nested in a type with type parameters, which nobody fills in when its tests run",
                    "Move it out of that type, or make it abstract")
            : ("has type parameters, which nobody fills in when its tests run",
                "Make it abstract, and derive a class from it for each type that is to be tested");
}
