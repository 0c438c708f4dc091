using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Databases;

/// <summary>FG3001 and FG3002: reports test classes for which there is no database, or no way to tell which.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DatabaseAnalyzer() : FixtureGenAnalyzer(None, Several)
{
    internal static readonly DiagnosticDescriptor None = new(
        RuleIdentifiers.NoDatabaseForAContext,
        title: "No database for a context",
        messageFormat: "There is no database for the tests of '{0}': {1}. {2}.",
        RuleCategories.Databases,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NoDatabaseForAContext));

    internal static readonly DiagnosticDescriptor Several = new(
        RuleIdentifiers.SeveralDatabasesForAContext,
        title: "Several databases for a context",
        messageFormat: "The tests of '{0}' could run on {1}. Name one with [UseDatabase] on the class, a base class or a fixture.",
        RuleCategories.Databases,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.SeveralDatabasesForAContext));

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        RegisterTestClassAction(context, (symbol, type, use) =>
        {
            if (use.Set.HasCycle || use.Contexts.Length > 1 || use.Contexts.Any(used => used.TypeKind == TypeKind.Error))
            {
                return;
            }

            var serving = DatabaseCandidates.In(symbol.Compilation, symbol.CancellationToken).Serving(use);
            if (serving.IsEmpty)
            {
                var (cause, remedy) = Explain(use);
                symbol.ReportDiagnostic(
                    Diagnostic.Create(None, Tokens.NameOf(type, symbol.CancellationToken), Texts.Name(type), cause, remedy));
            }
            else if (serving.Length > 1)
            {
                symbol.ReportDiagnostic(
                    Diagnostic.Create(Several, Tokens.NameOf(type, symbol.CancellationToken), Texts.Name(type), Texts.List(serving)));
            }
        });
    }

    private static (string Cause, string Remedy) Explain(ClassUse use)
        => use.Database is { } named
            ? ($"'{Texts.Name(named)}' is abstract, generic or not visible", "Name a concrete class that derives from TestDatabase")
        : use.Context is { } used
            ? ($"no class derives from TestDatabase<{Texts.Name(used)}>",
                $"Declare one: public sealed class MyDatabase : TestDatabase<{Texts.Name(used)}>")
        : ("no class derives from TestDatabase", "Declare one: public sealed class MyDatabase : TestDatabase");
}
