using System.Collections.Immutable;
using System.Globalization;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Simplification;

namespace FixtureGen.CodeFixes;

/// <summary>
/// Fixes FG1003, and the compiler's warning about the former name: writes <c>[DependsOnFixtures]</c> where <c>[DependsOn]</c> names
/// fixtures by their types.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameDependsOnFix))]
public sealed class RenameDependsOnFix() : SyntaxFix("FixtureGen.RenameDependsOn", RuleIdentifiers.DependsOnOfAnotherLibrary, IsObsolete)
{
    private const string IsObsolete = "CS0618";

    private protected override string? TitleFor(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => AttributesToFix(root, diagnostics).Any() ? "Write [DependsOnFixtures]" : null;

    private protected override SyntaxNode Fix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => root.ReplaceNodes(
            AttributesToFix(root, diagnostics).Select(static attribute => attribute.Name).ToList(), static (name, _) => Renamed(name));

    private static IEnumerable<AttributeSyntax> AttributesToFix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => diagnostics
            .Where(static diagnostic => diagnostic.Id != IsObsolete || IsAboutFormerName(diagnostic))
            .Select(
                diagnostic => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                    .FirstAncestorOrSelf<AttributeSyntax>())
            .OfType<AttributeSyntax>()
            .Where(NamesTypesOnly)
            .Distinct();

    /// <summary>The compiler's warning has the text of the attribute that made the former name obsolete.</summary>
    private static bool IsAboutFormerName(Diagnostic diagnostic)
        => diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("[DependsOnFixtures]");

    /// <summary>Other libraries name tests, by their names or with more than their class.</summary>
    private static bool NamesTypesOnly(AttributeSyntax attribute)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        return arguments.All(static argument => argument is { NameEquals: null, NameColon: null, Expression: TypeOfExpressionSyntax })
            && (arguments.Count > 0) != (SimpleNameOf(attribute.Name) is GenericNameSyntax);
    }

    private static NameSyntax Renamed(NameSyntax name)
    {
        var renamed = SimpleNameOf(name).WithIdentifier(SyntaxFactory.Identifier("DependsOnFixtures")).WithoutTrivia();
        // Spelled out in full, and shortened wherever that means the same.
        return SyntaxFactory.QualifiedName(SyntaxFactory.ParseName("global::FixtureGen"), renamed)
            .WithTriviaFrom(name).WithAdditionalAnnotations(Simplifier.Annotation);
    }

    private static SimpleNameSyntax SimpleNameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax qualified => qualified.Name,
        _ => (SimpleNameSyntax)name,
    };
}
