using FixtureGen.Reloading.Hoisting.Rewriting;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.CodeFixes.Hoisting;

internal static class Files
{
    /// <summary>Replaces the text of a document, which is parsed anew: what is tried out is what the user will have.</summary>
    public static async Task<Solution> ReplaceAsync(Solution solution, DocumentId id, SyntaxNode root, CancellationToken cancellationToken)
    {
        var before = await solution.GetDocument(id)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return solution.WithDocumentText(id, SourceText.From(root.ToFullString(), before.Encoding, before.ChecksumAlgorithm));
    }

    /// <summary>Adds a class: in a file of its own beside another one, or at the end of that one where new files do harm.</summary>
    public static async Task<Solution> AddAsync(
        Solution solution, Document beside, string className, string text, CancellationToken cancellationToken)
    {
        if (IsFreeToChange(solution))
        {
            var name = className + ".cs";
            var path = beside.FilePath is { } known ? Path.Combine(Path.GetDirectoryName(known)!, name) : null;
            return solution.AddDocument(
                DocumentId.CreateNewId(beside.Project.Id), name, SourceText.From(text, System.Text.Encoding.UTF8), beside.Folders, path);
        }

        var root =
            (CompilationUnitSyntax)(await solution.GetDocument(beside.Id)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var added = SyntaxFactory.ParseCompilationUnit(text, options: (CSharpParseOptions?)beside.Project.ParseOptions);
        root = added.Usings.Aggregate(root, (all, directive) => UsingDirectives.Insert(all, directive.Name!.ToString()));
        return await ReplaceAsync(
            solution, beside.Id, Append(root, added.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().First()), cancellationToken)
                .ConfigureAwait(false);
    }

    /// <summary>Whether files may come and go.</summary>
    public static bool IsFreeToChange(Solution solution) => !NewFilesGetIntoTheProjectFile(solution.Workspace);

    /// <summary>
    /// The workspace of <c>dotnet format</c> names each new file in the project file, where the SDK has it already by its pattern:
    /// the project then no longer builds (NETSDK1022).
    /// </summary>
    private static bool NewFilesGetIntoTheProjectFile(Workspace workspace) => workspace.Kind == "MSBuildWorkspace";

    private static SyntaxNode Append(CompilationUnitSyntax root, BaseTypeDeclarationSyntax type)
    {
        var newLine = TypeDeclarations.NewLineOf(root).ToString();
        var lines = type.WithLeadingTrivia(Blocks.WithoutBlankLines(type.GetLeadingTrivia())).ToFullString().TrimEnd().Split('\n')
            .Select(line => line.TrimEnd('\r'));
        var block = root.Members.OfType<NamespaceDeclarationSyntax>().LastOrDefault();
        var text = root.ToFullString();
        var at = block is null ? text.TrimEnd().Length : text.LastIndexOf('\n', block.CloseBraceToken.SpanStart) + 1;
        var indented = lines.Select(line => block is null || line.Length == 0 ? line : "    " + line);
        var inserted = block is null
            ? newLine + newLine + string.Join(newLine, indented)
            : newLine + string.Join(newLine, indented) + newLine;
        return CSharpSyntaxTree.ParseText(text.Insert(at, inserted)).GetRoot();
    }
}
