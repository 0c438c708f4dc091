using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Declarations;

/// <summary>FG1002: reports each fixture of a dependency cycle, at the dependency that leads into it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DependencyCycleAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.CycleInFixtureDependencies,
        title: "Cycle in fixture dependencies",
        messageFormat: "Fixture '{0}' depends on itself: {1}. Remove one of these dependencies, or move what they share into a fixture " +
            "of its own.",
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.CycleInFixtureDependencies));

    private protected override void Register(CompilationStartAnalysisContext context) => RegisterClassAction(context, Analyze);

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        if (!FixtureSymbols.IsFixture(type) || DependencyCycle.Through(type, context.CancellationToken) is not { IsEmpty: false } cycle)
        {
            return;
        }

        var location = new[] { KnownNames.DependsOnFixturesAttribute, KnownNames.DependsOnAttribute }
            .SelectMany(name => Tokens.TypesNamedBy(type, name, context.CancellationToken))
            .FirstOrDefault(dependency => SymbolEqualityComparer.Default.Equals(dependency.Type, cycle[1])).Location;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, location
                ?? Tokens.NameOf(type, context.CancellationToken), Texts.Name(type), string.Join(" → ", cycle.Select(Texts.Name))));
    }
}
