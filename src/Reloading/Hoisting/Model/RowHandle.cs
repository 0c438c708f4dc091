using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>A row that a test has stored itself and works with, and that it is to find by its key from now on.</summary>
/// <param name="Local">The variable of the test that held the row.</param>
/// <param name="Stored">The variable of the moved statements that holds it.</param>
/// <param name="Key">The key of the row, which the class set-up keeps.</param>
/// <param name="Context">What the test finds the row through.</param>
internal sealed record RowHandle(ILocalSymbol Local, ILocalSymbol Stored, IPropertySymbol Key, ExpressionSyntax Context)
{
    /// <summary>The field that keeps the key.</summary>
    public string Field => Stored.Name + Key.Name;
}
