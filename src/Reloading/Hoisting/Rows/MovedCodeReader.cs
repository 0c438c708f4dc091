using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>Follows the moved statements to the methods of the class that they call, each once.</summary>
internal sealed class MovedCodeReader(ClassToHoist subject, DatabaseStatements statements, HelperMethods methods,
    CancellationToken cancellationToken)
{
    public List<MovedCode> Code { get; } = [];

    public List<IMethodSymbol> Helpers { get; } = [];

    public List<IFieldSymbol> Kept { get; } = [];

    /// <summary>The plumbing of the helpers.</summary>
    public List<StatementSyntax> Dropped { get; } = [];

    public bool Migrates { get; private set; }

    /// <param name="moved">The statements.</param>
    /// <param name="kept">The fields that they assign themselves.</param>
    public void Read(IEnumerable<StatementSyntax> moved, IEnumerable<IFieldSymbol> kept)
    {
        Kept.AddRange(kept);
        foreach (var statement in moved)
        {
            Read(statement, method: null);
        }
    }

    private void Read(SyntaxNode code, IMethodSymbol? method)
    {
        var facts = StatementFacts.Of(code, subject, cancellationToken);
        Code.Add(new MovedCode(code, facts, method, [.. Kept]));
        foreach (var called in facts.Methods.Where(called => !Helpers.Contains(called, SymbolEqualityComparer.Default)))
        {
            if (methods.BodyOf(called) is not { } body)
            {
                Code.Add(new MovedCode(Code: null, facts, called, [.. Kept]));
                continue;
            }

            Helpers.Add(called);
            if (body is BlockSyntax block)
            {
                ReadFields(block);
            }

            Read(body, called);
        }
    }

    private void ReadFields(BlockSyntax body)
    {
        var splitter = new SetUpStatements(statements, subject, cancellationToken);
        foreach (var statement in splitter.Split(body.Statements))
        {
            if (StatementFacts.Of(statement, subject, cancellationToken).Assigned is { } assigned
                && !Kept.Contains(assigned, SymbolEqualityComparer.Default))
            {
                Kept.Add(assigned);
            }
        }

        Dropped.AddRange(splitter.Dropped);
        Migrates |= splitter.Migrates;
    }
}
