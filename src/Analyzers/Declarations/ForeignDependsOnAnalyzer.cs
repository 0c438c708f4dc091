using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Declarations;

/// <summary>FG1003: reports a fixture whose <c>[DependsOn]</c> is another library's, as those of MSTest and TUnit, or nobody's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeignDependsOnAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.DependsOnOfAnotherLibrary,
        title: "DependsOn of a fixture is another library's",
        messageFormat: "[DependsOn] on fixture '{0}' is not FixtureGen's, and no fixture is loaded for it. Name what '{0}' depends on " +
            "with [DependsOnFixtures].",
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.DependsOnOfAnotherLibrary));

    private protected override void Register(CompilationStartAnalysisContext context) => RegisterClassAction(context, Analyze);

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        if (!FixtureSymbols.IsMarked(type) && !FixtureSymbols.IsFixture(type))
        {
            return;
        }

        foreach (var attribute in type.GetAttributes())
        {
            // By syntax: one that two libraries have, or none in this form, is bound to nothing.
            if (attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is AttributeSyntax syntax
                && IsDependsOn(syntax.Name)
                && (attribute.AttributeClass is null or { TypeKind: TypeKind.Error }
                    || !TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.DependsOnAttribute)))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, syntax.Name.GetLocation(), Texts.Name(type)));
            }
        }
    }

    private static bool IsDependsOn(NameSyntax name)
    {
        var last = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax qualified => qualified.Name,
            _ => (SimpleNameSyntax)name,
        };
        return last.Identifier.ValueText is "DependsOn" or KnownNames.DependsOnAttribute;
    }
}
