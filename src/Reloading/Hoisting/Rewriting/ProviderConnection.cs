using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>
/// How code that works with the provider's own type of connection goes on doing so. The sandbox's connection is of that type on SQLite.
/// </summary>
/// <param name="Type">The type as the class writes it.</param>
/// <param name="Name">The property that gives tests the connection.</param>
internal sealed record ProviderConnection(string Type, string Name)
{
    public static ProviderConnection? Of(HoistedClass hoisted)
        => hoisted.Database.ProviderConnection is { Name: "SqliteConnection" } type
            ? new ProviderConnection(type.Name,
                hoisted.Class.Variables.FirstOrDefault(variable => DatabaseRoles.Of(variable) == DatabaseRole.Connection)?.Name ?? "Sqlite")
            : null;

    public DatabaseNames InTests => DatabaseNames.Generated with { Connection = SyntaxFactory.IdentifierName(Name) };

    /// <summary>The property, in the place of the field or property that held the connection.</summary>
    public MemberDeclarationSyntax Property(MemberDeclarationSyntax variable)
    {
        var modifiers = string.Concat(
            variable.Modifiers.Where(
                modifier => modifier.Kind() is SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PublicKeyword)
                    .Select(modifier => modifier.Text + " "));
        var text = $"{(modifiers.Length == 0 ? "private " : modifiers)}{Type} {Name} => ({Type})Connection;";
        return SyntaxFactory.ParseMemberDeclaration(text)!.WithLeadingTrivia(variable.GetLeadingTrivia())
            .WithTrailingTrivia(variable.GetTrailingTrivia());
    }
}
