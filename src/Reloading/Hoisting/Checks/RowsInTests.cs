using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Rows that some tests of a class store are there for all of its tests from now on.</summary>
internal static class RowsInTests
{
    public static string? OtherValues(HoistedRows rows, CancellationToken cancellationToken)
        => rows.OfTests?.Tests is { } arranged
        && arranged.Tests.FirstOrDefault(test => test.Rows.ExactKey != arranged.First.ExactKey) is { Test: { } other }
            ? $"the rows of '{other.Name}' differ in their values from those of '{arranged.Tests[0].Test.Name}'"
            : null;

    public static string? OtherReaders(HoistedRows rows, CancellationToken cancellationToken)
        => rows.OfTests?.Tests.Others.FirstOrDefault(test => UsesDatabase(test, rows.Class, cancellationToken)) is { } reader
            ? $"'{reader.Name}' would see the rows too"
            : null;

    public static string? BaseClass(HoistedRows rows, CancellationToken cancellationToken)
        => rows.OfTests is not null && (rows.Class.Type.IsAbstract || HasBaseClass(rows.Class, cancellationToken))
            ? "the class has a base class, or is one, whose tests would see the rows too"
            : null;

    public static string? LostVariable(HoistedRows rows, CancellationToken cancellationToken)
        => rows.OfTests?.Lost is { } lost ? $"'{lost.Test.Name}' uses the variable '{lost.Variable.Name}' of its rows" : null;

    private static bool HasBaseClass(ClassToHoist subject, CancellationToken cancellationToken)
        => subject.Declaration.BaseList?.Types.Any(type
            => subject.Model.GetTypeInfo(type.Type, cancellationToken).Type?.TypeKind == TypeKind.Class) == true;

    private static bool UsesDatabase(IMethodSymbol test, ClassToHoist subject, CancellationToken cancellationToken)
        => test.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken))
            .Where(code => code.SyntaxTree == subject.Declaration.SyntaxTree)
            .SelectMany(code => code.DescendantNodes())
            .Any(node => node is ExpressionSyntax expression
                and (IdentifierNameSyntax or BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax)
                && (DatabaseRoles.OfType(subject.Model.GetTypeInfo(expression, cancellationToken).Type) is not null
                    || CallsOwn(expression, subject, cancellationToken)));

    /// <summary>What a method of the class does with the database is not followed.</summary>
    private static bool CallsOwn(ExpressionSyntax expression, ClassToHoist subject, CancellationToken cancellationToken)
        => expression is InvocationExpressionSyntax
            && subject.Model.GetSymbolInfo(expression, cancellationToken).Symbol is IMethodSymbol method
        && SymbolEqualityComparer.Default.Equals(method.ContainingType, subject.Type);
}
