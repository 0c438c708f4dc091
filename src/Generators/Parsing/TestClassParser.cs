using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;
using FixtureGen.Generators.Plan;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Generators.Parsing;

/// <summary>Reads test classes. Runs for each of them on every edit in the project, so it binds no method body.</summary>
internal static class TestClassParser
{
    /// <summary>Parses a class with an attribute of ours. One with several yields its model once, for the first.</summary>
    public static TestClassModel? ParseAttributed(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
        => context.TargetSymbol is INamedTypeSymbol type
            && TestClassSymbols.FirstUse(type) is { } first
            && context.Attributes.Contains(first)
            ? Parse(type, cancellation)
            : null;

    /// <summary>Tells whether a declaration may be of a class that has no attribute of ours but inherits one.</summary>
    public static bool MayInherit(SyntaxNode node)
        => node is TypeDeclarationSyntax { BaseList: not null } declaration
            && (node.IsKind(SyntaxKind.ClassDeclaration) || node.IsKind(SyntaxKind.RecordDeclaration))
            && PartialTypes.IsPartial(declaration);

    /// <summary>Parses a class without an attribute of ours that inherits one. One with several base lists yields its model once, for the first.</summary>
    public static TestClassModel? ParseInheriting(GeneratorSyntaxContext context, CancellationToken cancellation)
        => context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is INamedTypeSymbol type
            && TestClassSymbols.IsTestClass(type)
            && TestClassSymbols.FirstUse(type) is null
            && IsFirstWithBaseList(context.Node, type, cancellation)
            ? Parse(type, cancellation)
            : null;

    private static bool IsFirstWithBaseList(SyntaxNode node, INamedTypeSymbol type, CancellationToken cancellation)
        => type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellation))
            .First(MayInherit) == node;

    private static TestClassModel? Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (TestClass.Find(type, cancellation) is not { } testClass)
        {
            return null;
        }

        var members = MemberParser.Parse(testClass, cancellation);
        var baseWithSetup = SetupParser.BaseWithSetup(type, cancellation);
        var setup = SetupParser.Parse(testClass, baseWithSetup);
        if (type.IsAbstract && !members.Any && setup is null)
        {
            return null;
        }

        var plan = PlanOf(testClass);
        return new TestClassModel
        {
            Name = new TypeName(plan.FullName, TypeNames.Expression(type)),
            Namespace = TypeHeaders.NamespaceOf(type),
            Headers = TypeHeaders.Of(type),
            IsConcrete = !type.IsAbstract,
            GroupId = plan.GroupId,
            Members = members,
            Setup = setup,
            HasSetup = setup is not null || baseWithSetup is not null,
            Plan = type.IsAbstract || TypeNames.IsGeneric(type) ? null : plan,
        };
    }

    private static PlannedClass PlanOf(TestClass testClass)
    {
        var fixtures = testClass.Use.Set.Fixtures.Select(TypeNames.FullName).ToEquatableArray();
        var database = testClass.Use.Database is { } named ? TypeNames.FullName(named) : null;
        var context = testClass.Context is { } used ? TypeNames.FullName(used) : null;
        var isolation = testClass.Use.Isolation;
        return new PlannedClass(TypeNames.FullName(testClass.Symbol), GroupIdentity.Of(database, context, isolation, fixtures), fixtures, database, context, isolation);
    }
}
