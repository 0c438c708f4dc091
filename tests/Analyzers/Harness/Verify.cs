using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Tests.Harness;

/// <summary>Runs an analyzer over marked source, beside <see cref="TestCode.Declarations"/>.</summary>
internal static class Verify
{
    /// <summary>The analyzer reports what is marked, with these messages in the order of the places, and nothing else.</summary>
    public static Task ReportsAsync<TAnalyzer>(string markup, params string[] messages)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => ReportsInAsync<TAnalyzer>(source => TestCode.Compile(source, TestCode.Declarations), markup, messages);

    public static async Task ReportsInAsync<TAnalyzer>(Func<string, Compilation> compile, string markup, params string[] messages)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var expected = Markup.Parse(markup);
        var found = await FindAsync(new TAnalyzer(), compile(expected.Source));

        var ids = new TAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).ToList();
        Assert.Equal(
            expected.Expected.OrderBy(mark => mark.Span.Start).Select(mark => $"{mark.Id ?? ids.Single()} at '{expected.Source.Substring(mark.Span.Start, mark.Span.Length)}' ({mark.Span.Start})"),
            found.Select(diagnostic => $"{diagnostic.Id} at '{TextAt(diagnostic.Location)}' ({diagnostic.Location.SourceSpan.Start})"));
        if (messages.Length > 0)
        {
            Assert.Equal(messages, found.Select(diagnostic => diagnostic.GetMessage()));
        }
    }

    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(DiagnosticAnalyzer analyzer, Compilation compilation, AnalyzerOptions? options = null)
    {
        var found = (await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync()).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
        Assert.True(found.TrueForAll(diagnostic => diagnostic.Id != "AD0001"), string.Join("\n", found.Select(diagnostic => diagnostic.ToString())));
        return found;
    }

    private static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
