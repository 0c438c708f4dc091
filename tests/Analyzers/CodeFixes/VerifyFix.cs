using FixtureGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Applies a code fix to what an analyzer finds, or to warnings of the compiler with one id.</summary>
internal static class VerifyFix
{
    /// <summary>Fixing one finding, the last one in the source, gives this source, which compiles.</summary>
    public static Task FixesAsync<TAnalyzer, TFix>(string before, string after)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
        => FixesAsync<TFix>(FindAsync<TAnalyzer>, before, after);

    public static Task FixesAsync<TFix>(string warning, string before, string after)
        where TFix : CodeFixProvider, new()
        => FixesAsync<TFix>(project => WarningsAsync(warning, project), before, after);

    private static async Task FixesAsync<TFix>(Func<Project, Task<IReadOnlyList<Diagnostic>>> find, string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var document = Open(before);
        var found = await find(document.Project);
        var action = Assert.Single(await OfferAsync<TFix>(document, found[^1]));
        await AssertSourceAsync(after, await ApplyAsync(action, document));
    }

    /// <summary>Fixing all findings of the project at once gives this source, which compiles and in which nothing is found any more.</summary>
    public static Task FixesAllAsync<TAnalyzer, TFix>(string before, string after, string equivalenceKey)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
        => FixesAllAsync<TFix>(FindAsync<TAnalyzer>, before, after, equivalenceKey);

    public static Task FixesAllAsync<TFix>(string warning, string before, string after, string equivalenceKey)
        where TFix : CodeFixProvider, new()
        => FixesAllAsync<TFix>(project => WarningsAsync(warning, project), before, after, equivalenceKey);

    private static async Task FixesAllAsync<TFix>(
        Func<Project, Task<IReadOnlyList<Diagnostic>>> find, string before, string after, string equivalenceKey)
        where TFix : CodeFixProvider, new()
    {
        var document = Open(before);
        var found = await find(document.Project);
        Assert.True(found.Count > 1, "Fix all needs two places.");
        Assert.All(await OfferAsync<TFix>(document, found[0]), action => Assert.Equal(equivalenceKey, action.EquivalenceKey));

        var fix = new TFix();
        var context = new FixAllContext(
            document, fix, FixAllScope.Project, equivalenceKey, fix.FixableDiagnosticIds, new Found(found), CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        var result = await ApplyAsync(action!, document);

        await AssertSourceAsync(after, result);
        Assert.Empty(await find(result.Project));
    }

    /// <summary>Something is found, but no fix is offered for it.</summary>
    public static Task OffersNothingAsync<TAnalyzer, TFix>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
        => OffersNothingAsync<TFix>(FindAsync<TAnalyzer>, source);

    public static Task OffersNothingAsync<TFix>(string warning, string source)
        where TFix : CodeFixProvider, new()
        => OffersNothingAsync<TFix>(project => WarningsAsync(warning, project), source);

    private static async Task OffersNothingAsync<TFix>(Func<Project, Task<IReadOnlyList<Diagnostic>>> find, string source)
        where TFix : CodeFixProvider, new()
    {
        var document = Open(source);
        var found = await find(document.Project);
        Assert.NotEmpty(found);
        foreach (var diagnostic in found)
        {
            Assert.Empty(await OfferAsync<TFix>(document, diagnostic));
        }
    }

    private static Document Open(string source)
    {
        var project = new AdhocWorkspace().AddProject("Tests", LanguageNames.CSharp)
            .WithCompilationOptions(TestCode.Options)
            .WithParseOptions(CSharpParseOptions.Default)
            .WithMetadataReferences(TestCode.References)
            .AddDocument("Usings.cs", TestCode.Usings).Project
            .AddDocument("Declarations.cs", TestCode.Declarations).Project;
        return project.AddDocument("Tests.cs", source);
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync<TAnalyzer>(Project project)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var compilation = (await project.GetCompilationAsync())!;
        TestCode.AssertCompiles(compilation);
        return await Verify.FindAsync(new TAnalyzer(), compilation);
    }

    private static async Task<IReadOnlyList<Diagnostic>> WarningsAsync(string id, Project project)
        => [.. (await project.GetCompilationAsync())!.GetDiagnostics().Where(found => found.Id == id).OrderBy(found => found.Location.SourceSpan.Start)];

    private static async Task<List<CodeAction>> OfferAsync<TFix>(Document document, Diagnostic diagnostic)
        where TFix : CodeFixProvider, new()
    {
        var offered = new List<CodeAction>();
        await new TFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        return offered;
    }

    private static async Task<Document> ApplyAsync(CodeAction action, Document document)
    {
        var change = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
        return change.ChangedSolution.GetDocument(document.Id)!;
    }

    private static async Task AssertSourceAsync(string expected, Document document)
    {
        Assert.Equal(expected, (await document.GetTextAsync()).ToString());
        TestCode.AssertCompiles((await document.Project.GetCompilationAsync())!);
    }

    private sealed class Found(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
