using FixtureGen.Analysis.EntityModel;
using FixtureGen.Analysis.Reloading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>Checks tests that share one database as it is: what one of them leaves there is rolled back from now on.</summary>
internal sealed class SharedByTests(HoistingPlan plan, SetUpMembers members, DatabaseStatements statements)
{
    public void Check()
    {
        // Rows that are stored once are gone after the first test, where tables are emptied for every test.
        if (plan.IsEmptied && plan.Moved.Exists(statement => statements.KindsIn(statement).Any(kind => kind is WorkKind.AddsRows or WorkKind.InsertsRows) && IsOnce(statement)))
        {
            plan.Refuse("tests remove the rows that are stored once");
        }

        var isShared = plan.Owner is not null || plan.Moved.Concat(plan.Dropped).Any(IsOnce);
        if (isShared && (plan.Type.SelfAndBases().Any(IsOrdered) || plan.Type.GetMembers().Any(member => member is IMethodSymbol && IsOrdered(member))))
        {
            plan.Refuse("its tests run in a fixed order, and may need what earlier tests have left");
        }
    }

    private bool IsOnce(StatementSyntax statement)
        => members.OncePerClass.SelectMany(method => method.DeclaringSyntaxReferences).Any(reference => reference.SyntaxTree == statement.SyntaxTree && reference.Span.Contains(statement.Span));

    private static bool IsOrdered(ISymbol symbol)
        => symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "OrderAttribute" or "TestCaseOrdererAttribute" or "TestPriorityAttribute" });
}
