using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Hoisting.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes.Hoisting;

/// <summary>Removes a class fixture that no class uses any more, with the collection that was there for its sake.</summary>
internal static class OwnerRemoval
{
    public static async Task<Solution> ApplyAsync(
        Solution solution, ProjectId project, INamedTypeSymbol before, CancellationToken cancellationToken)
    {
        var compilation = await solution.GetProject(project)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation?.Assembly.GetTypeByMetadataName(GeneratedMembers.MetadataName(before)) is not { } owner)
        {
            return solution;
        }

        var collections = compilation.Assembly.GlobalNamespace.Types().Where(type => FixtureCollections.IsOnlyFor(type, owner)).ToList();
        var removed = collections.Append(owner).SelectMany(type => type.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken)).ToList();
        if (IsUsed(owner, owner.Name, removed, compilation, cancellationToken)
            || collections.Exists(collection => IsNamed(collection, compilation)))
        {
            return solution;
        }

        foreach (var ofTree in removed.GroupBy(node => node.SyntaxTree))
        {
            var id = solution.GetDocumentId(ofTree.Key)!;
            var root = (await ofTree.Key.GetRootAsync(cancellationToken).ConfigureAwait(false)).RemoveNodes(
                ofTree, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
            solution = Files.IsFreeToChange(solution)
                && !root.DescendantNodes()
                    .Any(
                        node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or AttributeListSyntax
                            or GlobalStatementSyntax)
                ? solution.RemoveDocument(id)
                : await Files.ReplaceAsync(solution, id, root, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static bool IsUsed(
        INamedTypeSymbol type, string name, List<SyntaxNode> removed, Compilation compilation, CancellationToken cancellationToken)
        => compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(
                identifier => identifier.Identifier.ValueText == name
                    && !removed.Exists(node => node.SyntaxTree == identifier.SyntaxTree && node.Span.Contains(identifier.Span)))
            .Any(
                identifier => SymbolEqualityComparer.Default.Equals(
                    compilation.GetSemanticModel(identifier.SyntaxTree).GetSymbolInfo(identifier, cancellationToken).Symbol, type));

    /// <summary>Whether a class is still in a collection.</summary>
    private static bool IsNamed(INamedTypeSymbol collection, Compilation compilation)
        => compilation.Assembly.GlobalNamespace.Types()
            .Any(
                type => FixtureCollections.NameOf(type) is { } name
                    && SymbolEqualityComparer.Default.Equals(FixtureCollections.DefinitionOf(name, compilation), collection));
}
