using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>How a class that makes its database for every test becomes one that FixtureGen gives a database; or why that is left to its author.</summary>
internal sealed class HoistedClass(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
{
    public INamedTypeSymbol Type => type;

    public TypeDeclarationSyntax Declaration => declaration;

    /// <summary>Why the class cannot be changed without a doubt, as part of a sentence; null when it can.</summary>
    public string? WhyNot { get; set; }

    /// <summary>The context of the class; null when it works with connections alone.</summary>
    public INamedTypeSymbol? Context { get; set; }

    /// <summary>The class fixture that the class has its database from; null when it makes that itself.</summary>
    public DatabaseOwner? Owner { get; set; }

    /// <summary>Whether the class is itself such a fixture, which goes when no class uses it any more.</summary>
    public bool IsOwner { get; set; }

    /// <summary>Whether the class has its database from FixtureGen already, so that only its rows are to be moved.</summary>
    public bool UsesFixtureGen { get; set; }

    /// <summary>The test database that the project has for the class already; null when one is to be declared.</summary>
    public INamedTypeSymbol? Database { get; set; }

    /// <summary>The provider's type of connection that the class works with; null where it is content with any connection.</summary>
    public INamedTypeSymbol? ProviderConnection { get; set; }

    public bool Migrates { get; set; }

    /// <summary>Whether the class empties tables for every test.</summary>
    public bool IsEmptied { get; set; }

    /// <summary>Statements of set-ups that store rows, in the order in which they run. They become the class set-up.</summary>
    public List<StatementSyntax> Moved { get; } = [];

    /// <summary>The tests that store rows which are moved.</summary>
    public List<SyntaxNode> Arranging { get; } = [];

    /// <summary>Statements of set-ups and tear-downs that nobody needs any more.</summary>
    public List<StatementSyntax> Dropped { get; } = [];

    /// <summary>Methods of the class that store rows. They become static and are given the database by their callers.</summary>
    public List<IMethodSymbol> Helpers { get; } = [];

    /// <summary>Fields that the moved statements assign and tests read. They become static.</summary>
    public List<IFieldSymbol> Kept { get; } = [];

    /// <summary>What tests still need of rows that are stored by the moved statements, by the statement in whose place it is found.</summary>
    public Dictionary<StatementSyntax, List<RowHandle>> Handles { get; } = [];

    /// <summary>Fields and properties of the class that hold its database. They are removed.</summary>
    public List<ISymbol> Variables { get; } = [];

    /// <summary>The calls that configure the options, in order; empty when an existing test database does it.</summary>
    public List<InvocationExpressionSyntax> Configuration { get; } = [];

    /// <summary>The role of a variable or a member in the class, that of its class fixture included. A class that uses FixtureGen has its data sources from there.</summary>
    public DatabaseRole? RoleOf(ISymbol? symbol) => DatabaseRoles.Of(symbol) switch
    {
        DatabaseRole.DataSource when UsesFixtureGen => null,
        { } role => role,
        null => Owner?.IsHeldBy(symbol) == true ? DatabaseRole.Owner : null,
    };

    public HoistedClass Refuse(string reason)
    {
        WhyNot ??= reason;
        return this;
    }
}
