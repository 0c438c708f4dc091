using System.Collections.Immutable;
using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Files;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>Reads test classes. It binds no method body.</summary>
internal static class TestClassParser
{
    /// <summary>
    /// Reads the classes with an attribute of ours, then those that inherit one, each in the order of files: what stands behind a new one
    /// in this order is written again.
    /// </summary>
    public static EquatableArray<TestClassModel> Parse(
        Compilation compilation, TestFramework framework, CancellationToken cancellationToken)
    {
        var attributed = ImmutableArray.CreateBuilder<TestClassModel>();
        var inheriting = ImmutableArray.CreateBuilder<TestClassModel>();
        // A class in several files is a candidate in each.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var name in TreeDeclarations.Of(tree, cancellationToken).Candidates)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (seen.Add(name) && compilation.Assembly.GetTypeByMetadataName(name) is { } type
                    && Parse(type, framework, cancellationToken) is { } model)
                {
                    (TestClassSymbols.FirstUse(type) is null ? inheriting : attributed).Add(model);
                }
            }
        }

        attributed.AddRange(inheriting);
        return new(attributed.ToImmutable());
    }

    private static TestClassModel? Parse(INamedTypeSymbol type, TestFramework framework, CancellationToken cancellationToken)
    {
        if (TestClass.Find(type, cancellationToken) is not { } testClass)
        {
            return null;
        }

        var members = MemberParser.Parse(testClass, cancellationToken);
        var baseWithSetup = SetupParser.BaseWithSetup(type, cancellationToken);
        var setup = SetupParser.Parse(testClass, baseWithSetup);
        var isMSTest = TestFrameworks.IsMSTest(framework);
        var hooks = isMSTest ? MSTestParser.HooksOf(type) : HooksPlace.Elsewhere;
        if (type.IsAbstract && !members.Any && setup is null && hooks == HooksPlace.Elsewhere)
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
            IsSealed = type.IsSealed,
            Hooks = hooks,
            TestContext = isMSTest ? MSTestParser.TestContextOf(type, cancellationToken) : TestContextMember.None,
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
        return new PlannedClass(
            TypeNames.FullName(testClass.Symbol), GroupIdentity.Of(database, context, isolation, fixtures), fixtures, database, context,
            isolation);
    }
}
