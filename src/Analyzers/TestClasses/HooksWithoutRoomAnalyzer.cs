using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.TestClasses;

/// <summary>
/// FG2006: reports a set-up or clean-up of an MSTest class that is given one of that kind, because its base class cannot be given it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HooksWithoutRoomAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.NoRoomForHooks,
        title: "Set-up or clean-up leaves no room for FixtureGen's",
        messageFormat: "MSTest runs one [{0}] of a class. FixtureGen adds its own to '{1}', because it cannot add one to the base class " +
            "'{2}'. Move '{3}' to a base class of '{1}'.",
        RuleCategories.TestClasses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NoRoomForHooks));

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        if (!TestFrameworks.IsMSTest(TestFrameworks.Find(context.Compilation)))
        {
            return;
        }

        RegisterClassAction(context, static (symbol, type) =>
        {
            if (!TestClassSymbols.IsTestClass(type) || !TestClassSymbols.CanBeExtended(type) || !MSTestSymbols.HasHooksItself(type))
            {
                return;
            }

            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (MSTestSymbols.HookOf(method) is { } hook)
                {
                    symbol.ReportDiagnostic(
                        Diagnostic.Create(Rule, method.Locations[0], hook, Texts.Name(type), Texts.Name(type.BaseType!), method.Name));
                }
            }
        });
    }
}
