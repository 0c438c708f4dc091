using System.Collections.Immutable;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>Tells which statements of a class become its class set-up, and which go.</summary>
internal sealed class RowsReader
{
    private readonly ClassToHoist subject;
    private readonly CancellationToken cancellationToken;
    private readonly DatabaseStatements statements;
    private readonly HelperMethods helpers;
    private readonly SetUpStatements splitter;

    public RowsReader(ClassToHoist subject, CancellationToken cancellationToken)
    {
        this.subject = subject;
        this.cancellationToken = cancellationToken;
        statements = new DatabaseStatements(subject, cancellationToken);
        helpers = new HelperMethods(subject, cancellationToken);
        splitter = new SetUpStatements(statements, subject, cancellationToken);
    }

    /// <param name="arranged">Rows that tests store, and that are to be moved as well.</param>
    public HoistedRows Read(ArrangedTests? arranged)
    {
        var body = subject.Members.SetUps.SelectMany(setUp => splitter.Split(BodyOf(setUp))).ToList();
        var emptying = subject.UsesFixtureGen ? [] : statements.EmptyingIn(body);
        var setUp = body.Where(statement => !emptying.Contains(statement))
            .Select(statement => new SetUpStatement(statement, StatementFacts.Of(statement, subject, cancellationToken))).ToList();
        List<StatementSyntax> dropped = [.. emptying, .. OfTearDowns()];
        var chosen = ChooseMoved(setUp);
        var moved = setUp.Select(candidate => candidate.Statement).Where(chosen.Contains).ToList();
        var kept = setUp.Where(candidate => chosen.Contains(candidate.Statement)).Select(candidate => candidate.Facts.Assigned)
            .OfType<IFieldSymbol>()
            .Distinct<IFieldSymbol>(SymbolEqualityComparer.Default);

        RowsOfTests? ofTests = null;
        if (arranged is not null)
        {
            (var movedFromTests, var droppedFromTests, ofTests) = new ArrangedReader(subject, statements, cancellationToken).Read(arranged);
            moved.AddRange(movedFromTests);
            dropped.AddRange(droppedFromTests);
        }

        var code = new MovedCodeReader(subject, statements, helpers, cancellationToken);
        code.Read(moved, kept);
        return new HoistedRows(
            subject, setUp, moved, [.. splitter.Dropped, .. dropped, .. code.Dropped], code.Code, code.Helpers, code.Kept, ofTests,
            splitter.Migrates || code.Migrates, emptying.Count > 0 || statements.AreEmptied(subject.Members));
    }

    /// <summary>What empties tables after a test is plumbing too: the rollback does it.</summary>
    private IEnumerable<StatementSyntax> OfTearDowns()
    {
        foreach (var tearDown in subject.Members.TearDowns)
        {
            var left = splitter.Split(BodyOf(tearDown)).ToList();
            var emptied = statements.EmptyingAnywhereIn(left);
            var savesNothingElse = emptied.Count > 0
                && !left.Exists(statement => statements.KindsIn(statement).Contains(WorkKind.AddsRows));
            foreach (var statement in left.Where(statement => emptied.Contains(statement)
                || (savesNothingElse && statements.Saves(statement))))
            {
                yield return statement;
            }
        }
    }

    private IEnumerable<StatementSyntax> BodyOf(IMethodSymbol method)
    {
        var own = method.DeclaringSyntaxReferences.FirstOrDefault(reference => subject.Declaration.SyntaxTree == reference.SyntaxTree);
        return own?.GetSyntax(cancellationToken) is BaseMethodDeclarationSyntax { Body: { } body } ? body.Statements : [];
    }

    /// <summary>Moved is what stores rows, what that needs, and what only makes sense together with it.</summary>
    private HashSet<StatementSyntax> ChooseMoved(List<SetUpStatement> setUp)
    {
        var moved = new HashSet<StatementSyntax>(setUp.Where(candidate => statements.Stores(candidate.Statement)
            || CallsStoringHelper(candidate.Facts)).Select(candidate => candidate.Statement));
        var made = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var before = -1; before != moved.Count + made.Count;)
        {
            before = moved.Count + made.Count;
            var needed = setUp.Where(candidate => moved.Contains(candidate.Statement))
                .SelectMany(candidate => candidate.Facts.Locals.Concat(candidate.Facts.Members))
                    .ToImmutableHashSet(SymbolEqualityComparer.Default);
            foreach (var (statement, facts) in setUp.Where(candidate => !moved.Contains(candidate.Statement)))
            {
                var makesNeeded = facts.Declared.Any(needed.Contains) || (facts.Assigned is { } assigned && needed.Contains(assigned));
                var usesMade = facts.Locals.Concat(facts.Members).Any(made.Contains) && (!facts.UsesDatabase || facts.Assigned is null);
                if (makesNeeded || usesMade)
                {
                    moved.Add(statement);
                }
            }

            made.UnionWith(setUp.Where(candidate => moved.Contains(candidate.Statement)).SelectMany(candidate => candidate.Facts.Made));
        }

        // What is forgotten before further rows are stored is not in their way.
        var last = setUp.FindLastIndex(candidate => moved.Contains(candidate.Statement));
        moved.UnionWith(setUp.Take(last + 1).Select(candidate => candidate.Statement).Where(statements.Forgets));
        return moved;
    }

    private bool CallsStoringHelper(StatementFacts facts)
        => facts.Methods.Any(method => helpers.BodyOf(method) is { } body && Stores(body, method));

    private bool Stores(SyntaxNode body, IMethodSymbol method)
        => body.DescendantNodesAndSelf().OfType<StatementSyntax>().Any(statements.Stores)
        || body is ArrowExpressionClauseSyntax arrow && statements.Stores(arrow)
        || StatementFacts.Of(body, subject, cancellationToken).Methods
            .Any(called => !SymbolEqualityComparer.Default.Equals(called, method) && helpers.BodyOf(called) is { } inner
                && Stores(inner, called));
}
