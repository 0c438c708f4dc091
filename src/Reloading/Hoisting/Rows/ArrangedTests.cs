using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>The tests of a class that begin by storing the same rows.</summary>
/// <param name="Tests">Two tests at least, each with what it stores.</param>
internal sealed record ArrangedTests(IReadOnlyList<(IMethodSymbol Test, ArrangedRows Rows)> Tests)
{
    public ArrangedRows First => Tests[0].Rows;

    /// <summary>The tests of a class, by the way in which they begin.</summary>
    public static IEnumerable<ArrangedTests> In(INamedTypeSymbol type, TestAttributes attributes, Compilation compilation, CancellationToken cancellation)
        => TestsOf(type, attributes)
            .Select(test => (Test: test, Rows: ArrangedRows.Of(test, compilation, cancellation)))
            .Where(arranged => arranged.Rows is not null)
            .GroupBy(arranged => arranged.Rows!.Key, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => new ArrangedTests([.. same.Select(arranged => (arranged.Test, arranged.Rows!))]));

    /// <summary>Takes the rows out of the tests and into the plan of their class.</summary>
    public void Hoist(HoistedClass plan, DatabaseStatements statements, TestAttributes attributes, SemanticModel model, CancellationToken cancellation)
    {
        if (Tests.FirstOrDefault(test => test.Rows.ExactKey != First.ExactKey) is { Test: { } other })
        {
            plan.Refuse($"the rows of '{other.Name}' differ in their values from those of '{Tests[0].Test.Name}'");
        }

        if (TestsOf(plan.Type, attributes).FirstOrDefault(test => !IsArranged(test) && UsesDatabase(test, plan, model, cancellation)) is { } reader)
        {
            plan.Refuse($"'{reader.Name}' would see the rows too");
        }

        if (plan.Declaration.BaseList?.Types.Any(type => model.GetTypeInfo(type.Type, cancellation).Type?.TypeKind == TypeKind.Class) == true || plan.Type.IsAbstract)
        {
            plan.Refuse("the class has a base class, or is one, whose tests would see the rows too");
        }

        var stored = LocalsOf(First, model, cancellation);
        foreach (var (test, rows) in Tests)
        {
            // A context that the test makes for itself is made by NewDb() from now on, and stays.
            var hoisted = rows.Statements.Where(statement => !statements.IsPlumbing(statement)).ToList();
            (rows == First ? plan.Moved : plan.Dropped).AddRange(hoisted);
            plan.Arranging.Add(test.DeclaringSyntaxReferences[0].GetSyntax(cancellation));

            var locals = LocalsOf(rows, model, cancellation);
            var reads = ReadsOf(test, rows, model, cancellation).ToLookup<(IdentifierNameSyntax, ILocalSymbol Local), ISymbol>(read => read.Local, SymbolEqualityComparer.Default);
            foreach (var (local, at) in locals.Select((local, at) => (local, at)).Where(known => reads.Contains(known.local)))
            {
                if (RowHandle.Of(local, stored[at], rows, reads[local].Select(read => read.Item1), model, cancellation) is { } handle)
                {
                    var last = hoisted[hoisted.Count - 1];
                    plan.Handles[last] = plan.Handles.TryGetValue(last, out var known) ? [.. known, handle] : [handle];
                }
                else
                {
                    plan.Refuse($"'{test.Name}' uses the variable '{local.Name}' of its rows");
                }
            }
        }
    }

    private static IEnumerable<IMethodSymbol> TestsOf(INamedTypeSymbol type, TestAttributes attributes)
        => type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary && attributes.StyleOf(method) is not null);

    private bool IsArranged(IMethodSymbol test) => Tests.Any(arranged => SymbolEqualityComparer.Default.Equals(arranged.Test, test));

    private static bool UsesDatabase(IMethodSymbol test, HoistedClass plan, SemanticModel model, CancellationToken cancellation)
        => test.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).Where(code => code.SyntaxTree == plan.Declaration.SyntaxTree)
            .SelectMany(code => code.DescendantNodes()).Any(node => node is ExpressionSyntax expression and (IdentifierNameSyntax or BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax)
                && (DatabaseRoles.OfType(model.GetTypeInfo(expression, cancellation).Type) is not null || CallsOwn(expression, plan, model, cancellation)));

    /// <summary>What a method of the class does with the database is not followed.</summary>
    private static bool CallsOwn(ExpressionSyntax expression, HoistedClass plan, SemanticModel model, CancellationToken cancellation)
        => expression is InvocationExpressionSyntax && model.GetSymbolInfo(expression, cancellation).Symbol is IMethodSymbol method && SymbolEqualityComparer.Default.Equals(method.ContainingType, plan.Type);

    /// <summary>The variables of the rows that are no part of the database, in order.</summary>
    private static List<ILocalSymbol> LocalsOf(ArrangedRows rows, SemanticModel model, CancellationToken cancellation)
        => rows.Statements.SelectMany(statement => statement.DescendantNodes()).OfType<VariableDeclaratorSyntax>().Select(variable => model.GetDeclaredSymbol(variable, cancellation))
            .OfType<ILocalSymbol>().Where(local => DatabaseRoles.Of(local) is null).ToList();

    private static IEnumerable<(IdentifierNameSyntax Name, ILocalSymbol Local)> ReadsOf(IMethodSymbol test, ArrangedRows rows, SemanticModel model, CancellationToken cancellation)
        => ((MethodDeclarationSyntax)test.DeclaringSyntaxReferences[0].GetSyntax(cancellation)).Body!.Statements.Skip(rows.Statements.Count)
            .SelectMany(statement => statement.DescendantNodes()).OfType<IdentifierNameSyntax>()
            .Select(name => (Name: name, Local: model.GetSymbolInfo(name, cancellation).Symbol as ILocalSymbol))
            .Where(read => read.Local is not null).Select(read => (read.Name, read.Local!));
}
