using System.Globalization;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using FixtureGen.Reloading.Hoisting.Database;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>
/// Says why there is no code fix for a class that nothing else is against: the first error that the compiler would find in the class as
/// the fix writes it.
/// The fix itself compiles the whole project before it is offered; here only the class is bound, because messages say this for many
/// classes.
/// </summary>
internal static class TrialCompilation
{
    private const int LongestMessage = 120;
    private const int LongestLine = 100;

    /// <summary>Why the class cannot be changed, by what it does or by the compiler; null when it can.</summary>
    /// <param name="type">The class.</param>
    /// <param name="style">How its tests are run.</param>
    /// <param name="finder">Finds out what its set-ups do.</param>
    /// <param name="names">The names of contexts in the compilation.</param>
    /// <param name="compilation">The compilation of the class.</param>
    /// <param name="arranged">Rows that its tests store, and that are to be moved as well.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static string? WhyNot(
        INamedTypeSymbol type, TestStyle style, PerTestWorkFinder finder, ContextNames names, Compilation compilation,
        ArrangedTests? arranged, CancellationToken cancellationToken)
    {
        if (new HoistingAnalysis(finder, names, compilation, cancellationToken).Of(
            type, style, arranged, out var whyNot) is not { } hoisted)
        {
            return whyNot;
        }

        return ArrowBodies.In(SetUpMembers.Of(type, style, finder.Attributes), cancellationToken) is { Count: > 0 } arrows
            ? WhyNotOpened(arrows, GeneratedMembers.MetadataName(type), style, compilation, arranged is not null, cancellationToken)
            : FirstErrorOf(hoisted, style, finder.Attributes, compilation, cancellationToken);
    }

    private static string? WhyNotOpened(
        List<IGrouping<SyntaxTree, BaseMethodDeclarationSyntax>> arrows, string name, TestStyle style, Compilation compilation,
        bool isArranged, CancellationToken cancellationToken)
    {
        foreach (var methods in arrows)
        {
            compilation = compilation.ReplaceSyntaxTree(
                methods.Key, methods.Key.WithRootAndOptions(ArrowBodies.Open(methods, cancellationToken), methods.Key.Options));
        }

        if (TestAttributes.Of(compilation) is not { } attributes || compilation.Assembly.GetTypeByMetadataName(name) is not { } type)
        {
            return null;
        }

        var finder = new PerTestWorkFinder(new CodeWorkReader(compilation), attributes, cancellationToken);
        var arranged = isArranged
            ? ArrangedTests.In(type, attributes, compilation, cancellationToken).OrderByDescending(group => group.Tests.Count)
                .FirstOrDefault()
            : null;
        var analysis = new HoistingAnalysis(finder, new ContextNames(compilation, cancellationToken), compilation, cancellationToken);
        return analysis.Of(type, style, arranged, out var whyNot) is { } hoisted
            ? FirstErrorOf(hoisted, style, attributes, compilation, cancellationToken) : whyNot;
    }

    /// <summary>The error with any connection; null where there is none, or none with that of the provider.</summary>
    private static string? FirstErrorOf(HoistedClass hoisted, TestStyle style, TestAttributes attributes, Compilation compilation,
        CancellationToken cancellationToken)
    {
        var error = FirstError(provider: null);
        return error is null || (ProviderConnection.Of(hoisted) is { } provider && FirstError(provider) is null) ? null : error;

        string? FirstError(ProviderConnection? provider)
        {
            var before = hoisted.Class.Declaration.SyntaxTree;
            var model = compilation.GetSemanticModel(before);
            var file = HoistedClassFile.Write(before.GetRoot(cancellationToken), hoisted,
                new HoistedClassRewriter(hoisted, model, style, attributes, provider, cancellationToken), model, withClassSetup: true,
                    attributed: declaration => declaration);
            var after = CSharpSyntaxTree.ParseText(
                file.Root.ToFullString(), (CSharpParseOptions)before.Options, before.FilePath, cancellationToken: cancellationToken);
            var changed = compilation.ReplaceSyntaxTree(before, after);
            if (changed.Assembly.GetTypeByMetadataName(GeneratedMembers.MetadataName(hoisted.Class.Type)) is not { } type
                || type.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.SyntaxTree == after) is not { } declared)
            {
                return null;
            }

            changed = changed.AddSyntaxTrees(CSharpSyntaxTree.ParseText(GeneratedMembers.Write(type, hoisted),
                (CSharpParseOptions)before.Options, cancellationToken: cancellationToken));
            var error = changed.GetSemanticModel(after).GetDiagnostics(declared.Span, cancellationToken)
                .FirstOrDefault(
                    diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                        && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
            return error is null ? null : Spell(error, after, cancellationToken);
        }
    }

    private static string Spell(Diagnostic error, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var line = tree.GetText(cancellationToken).Lines.GetLineFromPosition(error.Location.SourceSpan.Start).ToString().Trim();
        return $"the changed class would not compile: {error.Id}, " +
            $"{Shorten(error.GetMessage(CultureInfo.InvariantCulture).TrimEnd('.'), LongestMessage)}, in '{Shorten(line, LongestLine)}'";
    }

    private static string Shorten(string text, int longest) => text.Length <= longest ? text : text.Substring(0, longest) + "…";
}
