using System.Collections.Immutable;
using FixtureGen.Analyzers.Reloading;
using FixtureGen.Analyzers.Tests.Harness;
using FixtureGen.Analyzers.Tests.Reloading;
using FixtureGen.CodeFixes.Hoisting;
using FixtureGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Applies the fix of the reloading rules to a project, and compiles the result with what the generator adds to it.</summary>
internal static class ProjectFix
{
    private static readonly string[] Given = ["Usings.cs", "Frame.cs", "Model.cs"];

    /// <summary>As much of Respawn as its users write against.</summary>
    private static readonly MetadataReference Respawn = TestCode.Library("""
        namespace Respawn
        {
            public sealed class Respawner
            {
                public static Task<Respawner> CreateAsync(DbConnection connection, RespawnerOptions? options = null) => Task.FromResult(new Respawner());
                public Task ResetAsync(DbConnection connection) => Task.CompletedTask;
            }
            public sealed class RespawnerOptions { public IDbAdapter? DbAdapter { get; init; } }
            public interface IDbAdapter;
            public static class DbAdapter { public static readonly IDbAdapter Postgres = null!; }
        }
        """);

    /// <summary>Fixes the first finding. Gives the files that the tested code is in afterwards.</summary>
    public static Task<IReadOnlyDictionary<string, string>> FixFirstAsync(string framework, string source) => FixFirstAsync(framework, ("Tests.cs", source));

    /// <summary>Fixes the first finding in the first of several files.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> FixFirstAsync(string framework, params (string Name, string Source)[] files)
    {
        var project = Open(framework, files);
        var found = (await FindAsync(project)).First(diagnostic => diagnostic.Location.SourceTree!.FilePath == "/" + files[0].Name);
        Assert.False(found.Properties.ContainsKey("WhyNotFixed"), found.GetMessage());
        var action = Assert.Single(await OfferAsync(project, found));
        return await FilesAsync(await ApplyAsync(action, project), framework);
    }

    /// <summary>Fixes the first finding of one rule.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> FixFirstOfAsync(string id, string framework, string source)
    {
        var project = Open(framework, ("Tests.cs", source));
        var found = (await FindAsync(project)).First(diagnostic => diagnostic.Id == id);
        Assert.False(found.Properties.ContainsKey("WhyNotFixed"), found.GetMessage());
        var action = Assert.Single(await OfferAsync(project, found));
        var result = await ApplyAsync(action, project);
        Assert.DoesNotContain(await FindAsync(result), diagnostic => diagnostic.Id == id);
        return await FilesAsync(result, framework);
    }

    /// <summary>Fixes the first finding in a workspace as that of <c>dotnet format</c>.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> FixFirstFromTheCommandLineAsync(string source)
    {
        var project = Open(new AdhocWorkspace(MefHostServices.DefaultHost, "MSBuildWorkspace"), "XunitV2", ("Tests.cs", source));
        var action = Assert.Single(await OfferAsync(project, (await FindAsync(project))[0]));
        return await FilesAsync(await ApplyAsync(action, project), "XunitV2");
    }

    /// <summary>Fixes everything that rules of these ids find, at once.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> FixAllAsync(string framework, FixAllScope scope, string id, params (string Name, string Source)[] files)
    {
        var project = Open(framework, files);
        var found = (await FindAsync(project)).Where(diagnostic => diagnostic.Id == id).ToList();
        Assert.True(found.Count > 1, "Fix all needs two places.");

        var fix = new HoistingFix();
        var document = project.Documents.Single(document => document.Name == files[0].Name);
        var context = scope == FixAllScope.Document
            ? new FixAllContext(document, fix, scope, "FixtureGen.Hoist", [id], new Found(found), CancellationToken.None)
            : new FixAllContext(project, fix, scope, "FixtureGen.Hoist", [id], new Found(found), CancellationToken.None);
        var result = await ApplyAsync((await fix.GetFixAllProvider().GetFixAsync(context))!, project);
        if (scope != FixAllScope.Document)
        {
            Assert.DoesNotContain(await FindAsync(result), diagnostic => diagnostic.Id == id);
        }

        return await FilesAsync(result, framework);
    }

    /// <summary>Something is found, no fix is offered for it, and this is why.</summary>
    public static Task RefusesAsync(string framework, string source, string? reason) => RefusesAsync(framework, reason, ("Tests.cs", source));

    /// <summary>Something is found in some of these files, no fix is offered for it, and this is why.</summary>
    public static async Task RefusesAsync(string framework, string? reason, params (string Name, string Source)[] files)
    {
        var project = Open(framework, files);
        var found = await FindAsync(project);
        Assert.NotEmpty(found);
        foreach (var diagnostic in found)
        {
            Assert.Empty(await OfferAsync(project, diagnostic));
            if (reason is not null)
            {
                Assert.EndsWith($". There is no code fix, because {reason}.", diagnostic.GetMessage());
            }
        }
    }

    public static async Task FindsNothingAsync(string framework, string source) => Assert.Empty(await FindAsync(Open(framework, ("Tests.cs", source))));

    private static Project Open(string framework, params (string Name, string Source)[] files) => Open(new AdhocWorkspace(), framework, files);

    private static Project Open(AdhocWorkspace workspace, string framework, params (string Name, string Source)[] files)
    {
        var project = workspace.AddProject("Tests", LanguageNames.CSharp)
            .WithCompilationOptions(TestCode.Options.WithNullableContextOptions(NullableContextOptions.Enable))
            .WithParseOptions(CSharpParseOptions.Default)
            .WithMetadataReferences(TestCode.CompileFor(framework).References.Append(Respawn))
            .AddAnalyzerReference(new Generator())
            .AddDocument("Usings.cs", TestCode.Usings.Replace("global using FixtureGen;\n", "")).Project
            .AddDocument("Frame.cs", Blogging.Usings(framework)).Project
            .AddDocument("Model.cs", "namespace Blogs;\n" + Blogging.Model).Project;
        return files.Aggregate(project, (all, file) => all.AddDocument(file.Name, file.Source, filePath: "/" + file.Name).Project);
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        TestCode.AssertCompiles(compilation);
        return [.. await Verify.FindAsync(new PerTestWorkAnalyzer(), compilation), .. await Verify.FindAsync(new SameRowsInTestsAnalyzer(), compilation)];
    }

    private static async Task<List<CodeAction>> OfferAsync(Project project, Diagnostic diagnostic)
    {
        var offered = new List<CodeAction>();
        var document = project.GetDocument(diagnostic.Location.SourceTree)!;
        await new HoistingFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action),
            CancellationToken.None));
        return offered;
    }

    private static async Task<Project> ApplyAsync(CodeAction action, Project project)
        => Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!;

    private static async Task<IReadOnlyDictionary<string, string>> FilesAsync(Project project, string framework)
    {
        var compilation = (CSharpCompilation)(await project.GetCompilationAsync())!;
        if (framework is not ("NUnit" or "MSTest"))
        {
            // Warnings that the fix brings along count as well; CS1701 and CS1702 speak of versions, and no project that the SDK builds sees them.
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not ("CS1701" or "CS1702")));
        }

        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var document in project.Documents.Where(document => !Given.Contains(document.Name)))
        {
            files.Add(document.Name, (await document.GetTextAsync()).ToString());
        }

        return files.ToImmutable();
    }

    /// <summary>Has the generator run wherever the project is compiled, as in an editor.</summary>
    private sealed class Generator : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> generators = [new FixtureGenerator().AsSourceGenerator()];

        public override string FullPath => typeof(FixtureGenerator).Assembly.Location;

        public override object Id => FullPath;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => generators;
    }

    private sealed class Found(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
