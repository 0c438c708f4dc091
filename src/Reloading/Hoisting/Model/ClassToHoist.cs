using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>A class with per-test work, as it is. It lives no longer than its compilation.</summary>
/// <param name="Type">The class.</param>
/// <param name="Declaration">The one declaration that it has.</param>
/// <param name="Model">The model of its file.</param>
/// <param name="Members">Its set-ups and tear-downs.</param>
/// <param name="Works">What these do.</param>
/// <param name="Owner">The class fixture that it has its database from; null when it makes that itself.</param>
/// <param name="IsOwner">Whether it is itself such a fixture, which goes when no class uses it any more.</param>
internal sealed record ClassToHoist(
    INamedTypeSymbol Type, TypeDeclarationSyntax Declaration, SemanticModel Model, SetUpMembers Members, IReadOnlyList<PerTestWork> Works,
        DatabaseOwner? Owner, bool IsOwner)
{
    private IReadOnlyList<ISymbol>? variables;

    /// <summary>Whether the class has its database from FixtureGen already, so that only its rows are to be moved.</summary>
    public bool UsesFixtureGen { get; } = TestClassSymbols.IsTestClass(Type);

    /// <summary>Fields and properties of the class that hold its database. They are removed.</summary>
    public IReadOnlyList<ISymbol> Variables => variables ??= [.. Type.GetMembers().Where(IsVariable)];

    /// <summary>What creates tables in its set-ups.</summary>
    public IEnumerable<Work> CreatingSchema => Works.Select(work => work.Work).Where(static work => work.Kind == WorkKind.CreatesSchema);

    /// <summary>
    /// The role of a variable or a member in the class, that of its class fixture included. A class that uses FixtureGen has its data
    /// sources from there.
    /// </summary>
    public DatabaseRole? RoleOf(ISymbol? symbol) => DatabaseRoles.Of(symbol) switch
    {
        DatabaseRole.DataSource when UsesFixtureGen => null,
        { } role => role,
        null => Owner?.IsHeldBy(symbol) == true ? DatabaseRole.Owner : null,
    };

    private bool IsVariable(ISymbol member)
        => !member.IsImplicitlyDeclared && member.DeclaringSyntaxReferences.Any(reference => Declaration.Span.Contains(reference.Span))
        && RoleOf(member) is not null
        && (member is IFieldSymbol || IsAutomatic(member));

    /// <summary>A property with code of its own makes something anew, and is no variable.</summary>
    private static bool IsAutomatic(ISymbol member)
        => member.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null,
            AccessorList: { } accessors }
        && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });
}
