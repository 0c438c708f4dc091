using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes.Hoisting;

/// <summary>Makes the classes that derive from a changed one use the generated members too, and partial where they have tests.</summary>
internal static class DerivedClasses
{
    public static async Task<Solution> ChangeAsync(
        Solution solution, Solution before, Compilation compilation, HoistedClass hoisted, HoistedClassRewriter rewriting,
        CancellationToken cancellationToken)
    {
        var derived = compilation.Assembly.GlobalNamespace.Types().Where(type => DerivesFrom(type, hoisted.Class.Type)).ToList();
        var declarations = derived.SelectMany(type => type.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>();
        foreach (var ofTree in declarations.GroupBy(declaration => declaration.SyntaxTree))
        {
            // The class itself may stand in the same document, which has been changed already: declarations are found again by their names.
            if (before.GetDocumentId(ofTree.Key) is not { } id || solution.GetDocument(id) is not { } document)
            {
                continue;
            }

            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var model = compilation.GetSemanticModel(ofTree.Key);
            var changed = ofTree.ToDictionary(
                declaration => PathOf(declaration), declaration => rewriting.RewriteDerived(declaration, model));
            root = root!.ReplaceNodes(
                root!.DescendantNodes().OfType<TypeDeclarationSyntax>().Where(declaration => changed.ContainsKey(PathOf(declaration))),
                (original, _) => changed[PathOf(original)]);
            solution = await Files.ReplaceAsync(solution, document.Id, root, cancellationToken).ConfigureAwait(false);
        }

        return solution;

        static string PathOf(TypeDeclarationSyntax declaration)
            => string.Join(".", declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Select(type => type.Identifier.ValueText));
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
