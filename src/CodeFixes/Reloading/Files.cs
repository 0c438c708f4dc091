using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.CodeFixes.Reloading;

internal static class Files
{
    /// <summary>Replaces the text of a document, which is parsed anew: what is tried out is what the user will have.</summary>
    public static async Task<Solution> ReplaceAsync(Solution solution, DocumentId id, SyntaxNode root, CancellationToken cancellation)
    {
        var before = await solution.GetDocument(id)!.GetTextAsync(cancellation).ConfigureAwait(false);
        return solution.WithDocumentText(id, SourceText.From(root.ToFullString(), before.Encoding, before.ChecksumAlgorithm));
    }

    /// <summary>Adds a file for a class beside another one.</summary>
    public static Solution Add(Solution solution, Document beside, string className, string text)
    {
        var name = className + ".cs";
        var path = beside.FilePath is { } known ? Path.Combine(Path.GetDirectoryName(known)!, name) : null;
        return solution.AddDocument(DocumentId.CreateNewId(beside.Project.Id), name, SourceText.From(text, System.Text.Encoding.UTF8), beside.Folders, path);
    }
}
