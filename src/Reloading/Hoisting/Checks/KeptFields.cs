using System.Collections.Immutable;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Checks the fields that the moved statements fill, and that tests read.</summary>
internal sealed class KeptFields(HoistedClass plan, TrackedRows rows, SemanticModel model, HelperMethods helpers, CancellationToken cancellation)
{
    /// <summary>A field that becomes static must be private, and no test may change what it holds.</summary>
    public void Check()
    {
        // Binding the tests is what costs, so only those are bound that have such a name.
        var fillers = plan.Helpers.Select(helper => helper.Name).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var field in plan.Kept)
        {
            if (field.DeclaredAccessibility != Accessibility.Private)
            {
                plan.Refuse($"other classes can see the field '{field.Name}' that the set-up fills");
            }

            if (plan.Type.IsAbstract)
            {
                plan.Refuse($"the classes that derive from '{plan.Type.Name}' would share the field '{field.Name}'");
            }

            foreach (var name in plan.Declaration.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(name => (name.Identifier.ValueText == field.Name || fillers.Contains(name.Identifier.ValueText)) && !IsMoved(name)))
            {
                var symbol = model.GetSymbolInfo(name, cancellation).Symbol;
                if (SymbolEqualityComparer.Default.Equals(symbol, field) ? !FieldUses.IsMereRead(name, field, model, cancellation) : Fills(symbol, field))
                {
                    plan.Refuse($"tests may change what the field '{field.Name}' holds");
                }
                else if (rows.AreKnownToTests && FieldUses.ColumnOf(name, field) is { } column && column != "Id" && column != field.Type.Name + "Id")
                {
                    plan.Refuse($"'{field.Name}.{column}' shows what tests change through their context");
                }
            }
        }
    }

    /// <summary>Whether code is part of what stores the rows.</summary>
    private bool IsMoved(SyntaxNode node)
        => plan.Moved.Any(statement => statement.Span.Contains(node.Span)) || plan.Helpers.Any(helper => helper.DeclaringSyntaxReferences[0].Span.Contains(node.Span));

    private bool Fills(ISymbol? method, IFieldSymbol field)
        => method is IMethodSymbol helper && plan.Helpers.Contains(helper.OriginalDefinition, SymbolEqualityComparer.Default) && helpers.BodyOf(helper) is BlockSyntax body
        && body.Statements.Any(statement => SymbolEqualityComparer.Default.Equals(StatementFacts.Of(statement, plan, model, cancellation).Assigned, field));
}
