using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes;

/// <summary>Fixes FG4006: takes the fixture out of <c>[UseFixtures]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveUnusedFixtureFix))]
public sealed class RemoveUnusedFixtureFix() : SyntaxFix("FixtureGen.RemoveUnusedFixture", RuleIdentifiers.FixtureSetsMissOneGroup)
{
    private protected override string? TitleFor(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => FixturesToRemove(root, diagnostics).FirstOrDefault() is { } fixture ? $"Remove '{NameOf(fixture)}' from [UseFixtures]" : null;

    private protected override SyntaxNode Fix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
    {
        var removed = FixturesToRemove(root, diagnostics).Select(Removable).ToList();
        return removed.Aggregate(root.TrackNodes(removed), (all, node) => Remove(all, all.GetCurrentNode(node)!));
    }

    /// <summary>What stands above the first line of a class stays there.</summary>
    private static SyntaxNode Remove(SyntaxNode root, SyntaxNode node)
        => node is AttributeListSyntax { Parent: TypeDeclarationSyntax type } list && type.AttributeLists[0] == list
            ? root.ReplaceNode(type, type.WithAttributeLists(type.AttributeLists.RemoveAt(0)).WithLeadingTrivia(list.GetLeadingTrivia()))
            : root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia)!;

    /// <summary>The type arguments or arguments of attributes that name the reported fixtures.</summary>
    private static IEnumerable<SyntaxNode> FixturesToRemove(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => diagnostics.Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true))
            .Select(
                name => name.AncestorsAndSelf()
                    .FirstOrDefault(
                        node => node.Parent is TypeArgumentListSyntax { Parent.Parent: AttributeSyntax } or AttributeArgumentListSyntax))
            .OfType<SyntaxNode>();

    private static string NameOf(SyntaxNode fixture)
        => fixture is AttributeArgumentSyntax { Expression: TypeOfExpressionSyntax named } ? named.Type.ToString() : fixture.ToString();

    /// <summary>What goes with a fixture: the attribute that names nothing else, and the brackets around nothing else.</summary>
    private static SyntaxNode Removable(SyntaxNode fixture)
    {
        var attribute = fixture.FirstAncestorOrSelf<AttributeSyntax>()!;
        var isAlone = fixture.Parent is TypeArgumentListSyntax { Arguments.Count: 1 } or AttributeArgumentListSyntax { Arguments.Count: 1 };
        return !isAlone ? fixture : attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list ? list : attribute;
    }
}
