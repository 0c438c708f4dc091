using System.Globalization;
using FixtureGen.Analysis.Reloading;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Analysis.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting.Rewriting;

/// <summary>
/// Says why there is no code fix for a class that could be changed as far as its plan goes: the first error that the compiler would find in the class as the fix writes it.
/// The fix itself compiles the whole project before it is offered; here only the class is bound, because messages say this for many classes.
/// </summary>
internal static class TrialCompilation
{
    private const int LongestMessage = 120;
    private const int LongestLine = 100;

    /// <summary>Why the class cannot be changed, by its plan or by the compiler; null when it can.</summary>
    /// <param name="type">The class.</param>
    /// <param name="style">How its tests are run.</param>
    /// <param name="finder">Finds out what its set-ups do.</param>
    /// <param name="names">The names of contexts in the compilation.</param>
    /// <param name="compilation">The compilation of the class.</param>
    /// <param name="arranged">Rows that its tests store, and that are to be moved as well.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static string? WhyNot(INamedTypeSymbol type, TestStyle style, PerTestWorkFinder finder, ContextNames names, Compilation compilation, ArrangedTests? arranged, CancellationToken cancellation)
    {
        var databases = DatabaseCandidates.In(compilation, cancellation).All;
        var plan = HoistingPlanner.Create(type, style, finder, databases, names, compilation, cancellation, arranged: arranged);
        if (plan.WhyNot is { } reason)
        {
            return reason;
        }

        return ArrowBodies.In(SetUpMembers.Of(type, style, finder.Attributes), cancellation) is { Count: > 0 } arrows
            ? WhyNotOpened(arrows, GeneratedMembers.MetadataName(type), style, compilation, arranged is not null, cancellation)
            : FirstErrorOf(plan, style, finder.Attributes, compilation, cancellation);
    }

    private static string? WhyNotOpened(
        List<IGrouping<SyntaxTree, BaseMethodDeclarationSyntax>> arrows, string name, TestStyle style, Compilation compilation, bool isArranged, CancellationToken cancellation)
    {
        foreach (var methods in arrows)
        {
            compilation = compilation.ReplaceSyntaxTree(methods.Key, methods.Key.WithRootAndOptions(ArrowBodies.Open(methods, cancellation), methods.Key.Options));
        }

        if (TestAttributes.Of(compilation) is not { } attributes || compilation.Assembly.GetTypeByMetadataName(name) is not { } type)
        {
            return null;
        }

        var finder = new PerTestWorkFinder(new CodeWorkReader(compilation), attributes, cancellation);
        var arranged = isArranged ? ArrangedTests.In(type, attributes, compilation, cancellation).OrderByDescending(group => group.Tests.Count).FirstOrDefault() : null;
        var plan = HoistingPlanner.Create(
            type, style, finder, DatabaseCandidates.In(compilation, cancellation).All, new ContextNames(compilation, cancellation), compilation, cancellation, arranged: arranged);
        return plan.WhyNot ?? FirstErrorOf(plan, style, attributes, compilation, cancellation);
    }

    /// <summary>The error with any connection; null where there is none, or none with that of the provider.</summary>
    private static string? FirstErrorOf(HoistingPlan plan, TestStyle style, TestAttributes attributes, Compilation compilation, CancellationToken cancellation)
    {
        var error = FirstError(provider: null);
        return error is null || (ProviderConnection.Of(plan) is { } provider && FirstError(provider) is null) ? null : error;

        string? FirstError(ProviderConnection? provider)
        {
            var before = plan.Declaration.SyntaxTree;
            var model = compilation.GetSemanticModel(before);
            var file = SharedClassFile.Write(before.GetRoot(cancellation), plan, new SharedClass(plan, model, style, attributes, provider, cancellation), model, withClassSetup: true, attributed: declaration => declaration);
            var after = CSharpSyntaxTree.ParseText(file.Root.ToFullString(), (CSharpParseOptions)before.Options, before.FilePath, cancellationToken: cancellation);
            var changed = compilation.ReplaceSyntaxTree(before, after);
            if (changed.Assembly.GetTypeByMetadataName(GeneratedMembers.MetadataName(plan.Type)) is not { } type
                || type.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.SyntaxTree == after) is not { } declared)
            {
                return null;
            }

            changed = changed.AddSyntaxTrees(CSharpSyntaxTree.ParseText(GeneratedMembers.Write(type, plan), (CSharpParseOptions)before.Options, cancellationToken: cancellation));
            var error = changed.GetSemanticModel(after).GetDiagnostics(declared.Span, cancellation)
                .FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
            return error is null ? null : Spell(error, after, cancellation);
        }
    }

    private static string Spell(Diagnostic error, SyntaxTree tree, CancellationToken cancellation)
    {
        var line = tree.GetText(cancellation).Lines.GetLineFromPosition(error.Location.SourceSpan.Start).ToString().Trim();
        return $"the changed class would not compile: {error.Id}, " +
            $"{Shorten(error.GetMessage(CultureInfo.InvariantCulture).TrimEnd('.'), LongestMessage)}, in '{Shorten(line, LongestLine)}'";
    }

    private static string Shorten(string text, int longest) => text.Length <= longest ? text : text.Substring(0, longest) + "…";
}
