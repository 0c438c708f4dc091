using FixtureGen.Analysis.Rules;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Fixtures;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>FG4007: reports class fixtures and once-a-class set-ups that store for one class what is stored for another one too.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClassFixtureAnalyzer() : FixtureGenAnalyzer(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.ClassFixtureLoadsTheSameRows,
        title: "Class fixture stores what another class has stored too",
        messageFormat: "{0}. Store them once, in a fixture that each of the classes names with [UseFixtures].",
        RuleCategories.Reloading,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.ClassFixtureLoadsTheSameRows));

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        if (TestAttributes.Of(context.Compilation) is not { } attributes)
        {
            return;
        }

        var tests = TestClassIndex.Of(context.Compilation, attributes);
        var loads = new ClassLoadIndex(context.Compilation, tests, CodeWorkReader.Of(context.Compilation), context.CancellationToken);
        RegisterClassAction(context, (symbol, type) =>
        {
            if (loads.Of(type) is { } load && Explain(load, loads) is { } cause)
            {
                symbol.ReportDiagnostic(Diagnostic.Create(
                    Rule, Tokens.NameIn(load.Saves[0].Origin), load.Saves.Skip(1).Select(save => Tokens.NameIn(save.Work.Syntax)),
                    ReloadingFacts.Of(type, load.Classes, load.Saves), cause));
            }
        });
    }

    private static string? Explain(ClassLoad load, ClassLoadIndex loads)
        => load.Classes > 1 ? $"The rows of '{Texts.Name(load.Owner)}' are stored again for each of {load.Classes} test classes"
        : loads.SameAs(load) is { } other ? $"'{Texts.Name(load.Owner)}' stores the same rows as '{Texts.Name(other.Owner)}'"
        : null;
}
