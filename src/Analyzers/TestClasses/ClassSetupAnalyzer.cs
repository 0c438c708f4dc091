using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.TestClasses;

/// <summary>FG2002: reports <c>[ClassSetup]</c> methods that generated code cannot call, at the part that is wrong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClassSetupAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.ClassSetupOfAWrongShape,
        title: "Class set-up has a wrong shape",
        messageFormat: "Class set-up '{0}' cannot be called: {1}. {2}.",
        RuleCategories.TestClasses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.ClassSetupOfAWrongShape));

    private protected override void Register(CompilationStartAnalysisContext context)
        => context.RegisterSymbolAction(
            symbol =>
            {
                var method = (IMethodSymbol)symbol.Symbol;
                if (ClassSetupSymbols.IsMarked(method) && method.PartialDefinitionPart is null)
                {
                    Analyze(symbol, method);
                }
            },
            SymbolKind.Method);

    private static void Analyze(SymbolAnalysisContext context, IMethodSymbol method)
    {
        var declaration = method.DeclaringSyntaxReferences[0].GetSyntax(context.CancellationToken) as MethodDeclarationSyntax;
        var name = declaration?.Identifier.GetLocation() ?? method.Locations[0];
        if (!TestClassSymbols.IsTestClass(method.ContainingType))
        {
            Report(
                name, $"its class '{Texts.Name(method.ContainingType)}' uses no fixtures and no database",
                "Add [UseFixtures] or [UseDatabase] to the class");
            return;
        }

        var use = ClassUse.Of(method.ContainingType, context.CancellationToken);
        if (use.Set.HasCycle || use.Contexts.Length > 1 || ClassSetupSymbols.HasRightShape(method, use.Context))
        {
            return;
        }

        var allowed = (use.Context is null ? "" : $"'{Texts.Name(use.Context)}', ") + "'DbConnection' and 'CancellationToken'";
        if (!method.IsStatic || method.IsAbstract)
        {
            Report(name, "it is not static", "Make it a static method with a body");
        }
        else if (method.Arity > 0)
        {
            Report(declaration?.TypeParameterList?.GetLocation() ?? name, "it has type parameters", "Remove them");
        }
        else if (WrongParameter(method, use.Context, context.CancellationToken) is var (parameter, location))
        {
            Report(location ?? name, $"FixtureGen cannot pass anything for parameter '{parameter.Name}'", $"Take any of {allowed}, by " +
                "value");
        }
        else
        {
            var cause = method.ReturnsVoid
                ? "it is 'async void', which cannot be awaited"
                : $"it returns '{Texts.Name(method.ReturnType)}'";
            Report(
                declaration?.ReturnType.GetLocation()
                    ?? name, cause, method.IsAsync ? "Return 'Task' or 'ValueTask'" : "Return 'void', 'Task' or 'ValueTask'");
        }

        void Report(Location location, string cause, string remedy)
            => context.ReportDiagnostic(Diagnostic.Create(Rule, location, method.Name, cause, remedy));
    }

    private static (IParameterSymbol Parameter, Location? Location)? WrongParameter(
        IMethodSymbol method, ITypeSymbol? used, CancellationToken cancellationToken)
    {
        var wrong = method.Parameters.FirstOrDefault(parameter => !ClassSetupSymbols.IsRightParameter(parameter, used));
        return wrong is null
            ? null
            : (wrong, (wrong.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) as ParameterSyntax)?.Type?.GetLocation());
    }
}
