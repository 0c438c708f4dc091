using FixtureGen.Reloading.Hoisting.Database;
using FixtureGen.Reloading.Hoisting.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>What a class works with, and the test database that it is given instead.</summary>
/// <param name="Contexts">Its contexts; none when it works with connections alone, several when it cannot be hoisted.</param>
/// <param name="Serving">The test databases of the project that serve its context; several when it cannot be hoisted.</param>
/// <param name="Existing">The test database that the project has for the class already; null when one is to be declared.</param>
/// <param name="IsDeclared">Whether a test database is to be declared by what the class itself says of its own.</param>
/// <param name="Options">The options that the class sets up, as far as they matter for its test database.</param>
/// <param name="Opened">What the class opens its database by, when it works with connections alone and a test database is to be
/// declared.</param>
/// <param name="ProviderConnection">The provider's type of connection that the class works with; null where it is content with any
/// connection.</param>
/// <param name="OwnConnections">Statements by which tests get and open connections of their own: they become the one that they are
/// given.</param>
internal sealed record HoistedDatabase(
    IReadOnlyList<INamedTypeSymbol> Contexts,
    IReadOnlyList<INamedTypeSymbol> Serving,
    INamedTypeSymbol? Existing,
    bool IsDeclared,
    IReadOnlyList<ContextOptions> Options,
    ITypeSymbol? Opened,
    INamedTypeSymbol? ProviderConnection,
    IReadOnlyList<StatementSyntax> OwnConnections)
{
    /// <summary>The context of the class; null when it works with connections alone.</summary>
    public INamedTypeSymbol? Context => Contexts.FirstOrDefault();

    /// <summary>The calls that configure the options of a test database that is to be declared, in order.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Configuration => IsDeclared && Options.Count > 0 ? Options[0].Calls : [];
}
