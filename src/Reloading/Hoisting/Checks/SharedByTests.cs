using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Tests share one database as it is: what one of them leaves there is rolled back from now on.</summary>
internal static class SharedByTests
{
    /// <summary>Rows that are stored once are gone after the first test, where tables are emptied for every test.</summary>
    public static string? RemovedRows(HoistedClass hoisted, CancellationToken cancellationToken)
    {
        var statements = new DatabaseStatements(hoisted.Class, cancellationToken);
        return hoisted.Rows.IsEmptied
            && hoisted.Rows.Moved.Any(statement => statements.KindsIn(statement)
                .Any(static kind => kind is WorkKind.AddsRows or WorkKind.InsertsRows) && IsOnce(statement, hoisted))
            ? "tests remove the rows that are stored once"
            : null;
    }

    public static string? Order(HoistedClass hoisted, CancellationToken cancellationToken)
    {
        var type = hoisted.Class.Type;
        var isShared = hoisted.Class.Owner is not null
            || hoisted.Rows.Moved.Concat(hoisted.Rows.Dropped).Any(statement => IsOnce(statement, hoisted));
        return isShared && (type.SelfAndBases().Any(IsOrdered)
            || type.GetMembers().Any(member => member is IMethodSymbol && IsOrdered(member)))
            ? "its tests run in a fixed order, and may need what earlier tests have left"
            : null;
    }

    private static bool IsOnce(StatementSyntax statement, HoistedClass hoisted)
        => hoisted.Class.Members.OncePerClass.SelectMany(method => method.DeclaringSyntaxReferences)
            .Any(reference => reference.SyntaxTree == statement.SyntaxTree && reference.Span.Contains(statement.Span));

    private static bool IsOrdered(ISymbol symbol)
        => symbol.GetAttributes()
            .Any(attribute => attribute.AttributeClass is { Name: "OrderAttribute" or "TestCaseOrdererAttribute"
                or "TestPriorityAttribute" });
}
