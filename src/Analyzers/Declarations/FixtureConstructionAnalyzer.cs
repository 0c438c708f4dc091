using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Declarations;

/// <summary>
/// FG1001: reports fixtures that the runtime cannot make an instance of, where they are declared; those that are not declared as fixtures,
/// where they are used.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FixtureConstructionAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.FixtureCannotBeConstructed,
        title: "Fixture cannot be constructed",
        messageFormat: "Fixture '{0}' cannot be constructed: {1}. {2}.",
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.FixtureCannotBeConstructed));

    private static readonly ImmutableDictionary<string, string?> OnlyTheAttribute =
        ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.LacksFixtureAttribute, null);

    private protected override void Register(CompilationStartAnalysisContext context) => RegisterClassAction(context, Analyze);

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        if (IsDeclaredAsFixture(type))
        {
            Report(context, type, Tokens.NameOf(type, context.CancellationToken));
        }

        foreach (var attribute in new[] { KnownNames.UseFixturesAttribute, KnownNames.DependsOnFixturesAttribute,
            KnownNames.DependsOnAttribute })
        {
            foreach (var (fixture, location) in Tokens.TypesNamedBy(type, attribute, context.CancellationToken))
            {
                var isReportedThere = IsDeclaredAsFixture(fixture)
                    && SymbolEqualityComparer.Default.Equals(fixture.ContainingAssembly, context.Compilation.Assembly);
                if (!isReportedThere)
                {
                    Report(context, fixture, location);
                }
            }
        }
    }

    /// <summary>An abstract class without the attribute is a base class of fixtures, and no mistake by itself.</summary>
    private static bool IsDeclaredAsFixture(INamedTypeSymbol type)
        => FixtureSymbols.IsMarked(type) || (FixtureSymbols.IsFixture(type) && !type.IsAbstract && !TypeNames.IsGeneric(type));

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol fixture, Location location)
    {
        var problem = FixtureShape.ProblemOf(fixture);
        if (Explain(problem, fixture) is var (cause, remedy))
        {
            var properties = problem == FixtureProblem.NotMarked && IsDeclaredAsFixture(fixture) ? OnlyTheAttribute : null;
            context.ReportDiagnostic(Diagnostic.Create(Rule, location, properties, Texts.Name(fixture), cause, remedy));
        }
    }

    private static (string Cause, string Remedy)? Explain(FixtureProblem problem, INamedTypeSymbol fixture) => problem switch
    {
        FixtureProblem.NotDerived => ("it does not derive from Fixture", "Derive it from Fixture or from Fixture<TContext>"),
        FixtureProblem.NotMarked when fixture.IsAbstract => ("it is abstract", "Name a class that derives from it and has [Fixture]"),
        FixtureProblem.NotMarked => ("it lacks [Fixture]", "Add [Fixture], or make the class abstract if it is a base class only"),
        FixtureProblem.Abstract => ("it is abstract", "Make it concrete, or move [Fixture] to the classes that derive from it"),
        FixtureProblem.Generic =>
            ("it has type parameters, or is nested in a type that has",
                "Derive a class without type parameters from it and put [Fixture] there"),
        FixtureProblem.NotVisible =>
            ("the other types of its assembly cannot see it", "Make it, and the types that it is nested in, internal or public"),
        FixtureProblem.NoConstructor =>
            ("it has no constructor without parameters that the other types of its assembly can call",
                "Add one that is internal or public"),
        _ => null,
    };
}
