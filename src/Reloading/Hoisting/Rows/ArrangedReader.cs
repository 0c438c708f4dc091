using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>Takes rows out of the tests that store them.</summary>
internal sealed class ArrangedReader(ClassToHoist subject, DatabaseStatements statements, CancellationToken cancellationToken)
{
    /// <summary>What of the tests is moved, what is dropped because it is the same, and what becomes of the tests.</summary>
    public (List<StatementSyntax> Moved, List<StatementSyntax> Dropped, RowsOfTests OfTests) Read(ArrangedTests arranged)
    {
        List<StatementSyntax> moved = [];
        List<StatementSyntax> dropped = [];
        var handles = new Dictionary<StatementSyntax, IReadOnlyList<RowHandle>>();
        (IMethodSymbol, ILocalSymbol)? lost = null;
        var stored = LocalsOf(arranged.First);
        foreach (var (test, rows) in arranged.Tests)
        {
            // A context that the test makes for itself is made by NewDb() from now on, and stays.
            var hoisted = rows.Statements.Where(statement => !statements.IsPlumbing(statement)).ToList();
            (rows == arranged.First ? moved : dropped).AddRange(hoisted);

            var reads = ReadsOf(test, rows).ToLookup<(IdentifierNameSyntax, ILocalSymbol Local),
                ISymbol>(read => read.Local, SymbolEqualityComparer.Default);
            foreach (var (local, at) in LocalsOf(rows).Select((local, at) => (local, at)).Where(known => reads.Contains(known.local)))
            {
                if (RowHandles.Of(local, stored[at], rows, reads[local].Select(read => read.Item1), subject.Model,
                    cancellationToken) is { } handle)
                {
                    var last = hoisted[hoisted.Count - 1];
                    handles[last] = handles.TryGetValue(last, out var known) ? [.. known, handle] : [handle];
                }
                else
                {
                    lost ??= (test, local);
                }
            }
        }

        return (moved, dropped, new RowsOfTests(arranged, handles, lost));
    }

    /// <summary>The variables of the rows that are no part of the database, in order.</summary>
    private List<ILocalSymbol> LocalsOf(ArrangedRows rows)
        => rows.Statements.SelectMany(statement => statement.DescendantNodes()).OfType<VariableDeclaratorSyntax>()
            .Select(variable => subject.Model.GetDeclaredSymbol(variable, cancellationToken))
            .OfType<ILocalSymbol>().Where(local => DatabaseRoles.Of(local) is null).ToList();

    private IEnumerable<(IdentifierNameSyntax Name, ILocalSymbol Local)> ReadsOf(IMethodSymbol test, ArrangedRows rows)
        => ((MethodDeclarationSyntax)test.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken)).Body!.Statements.Skip(
            rows.Statements.Count)
            .SelectMany(statement => statement.DescendantNodes()).OfType<IdentifierNameSyntax>()
            .Select(name => (Name: name, Local: subject.Model.GetSymbolInfo(name, cancellationToken).Symbol as ILocalSymbol))
            .Where(read => read.Local is not null).Select(read => (read.Name, read.Local!));
}
