using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>FG5008: a static of the project that test code writes and does not put back.</summary>
/// <remarks>
/// Not followed into methods that tests call: those keep caches and counters of their own, which is what statics are for.
/// </remarks>
internal sealed class ChangedStaticHazard() : Hazard(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.StaticChangedByATest,
        title: "Static is changed by a test",
        messageFormat: "{0} is static. A rollback does not undo what a test stores there, so other tests depend on the order. Make it an " +
            "instance member, or put the old value back in 'Dispose'.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.StaticChangedByATest));

    private static readonly ImmutableHashSet<string> Changes = ImmutableHashSet.Create(
        "Add", "AddRange", "Insert", "InsertRange", "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "Clear", "UnionWith", "Push", "Pop",
        "Enqueue", "Dequeue");

    public override bool IsFollowed => false;

    public override IEnumerable<Finding> Find(IOperation operation, CodeContext context)
    {
        if (Written(operation) is { } target && StaticOf(target) is { } member
            && context.IsInSource(member)
            && !context.IsClassSetup && !RunsOnce(context.Member)
            && context.Member is IMethodSymbol { MethodKind: not (MethodKind.StaticConstructor or MethodKind.PropertySet) }
            && !IsPutBack(member, operation, context))
        {
            yield return new Finding(Rule, target.Syntax, Texts.Name(member));
        }
    }

    /// <summary>What an operation assigns or adds to. <c>??=</c> is no change: it gives every test the same value.</summary>
    private static IOperation? Written(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } target } }
            when IsCollection(target.Type) => target,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => target,
        ICompoundAssignmentOperation { Target: IMemberReferenceOperation target } => target,
        IIncrementOrDecrementOperation { Target: IMemberReferenceOperation target } => target,
        IInvocationOperation { Instance: { } target } call when Changes.Contains(call.TargetMethod.Name) && IsCollection(target.Type) =>
            target,
        _ => null,
    };

    private static ISymbol? StaticOf(IOperation target) => target.Unwrap() switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field }
            when !field.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ThreadStaticAttribute") => field,
        IPropertyReferenceOperation { Property: { IsStatic: true, IsIndexer: false } property } => property,
        _ => null,
    };

    private static bool IsCollection(ITypeSymbol? type)
        => type is INamedTypeSymbol
            { IsGenericType: true, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };

    /// <summary>Whether the change stands where things are put back, or such a place writes the same member.</summary>
    private static bool IsPutBack(ISymbol member, IOperation operation, CodeContext context)
        => IsTearDown(context.Member)
        || context.Root.DescendantsAndSelf().OfType<ITryOperation>().Any(tried => tried.Finally is { } last && Writes(last, member))
        || context.TestClass!.GetMembers().OfType<IMethodSymbol>().Where(IsTearDown)
            .SelectMany(context.Bodies.Of)
            .Any(body => Writes(body, member));

    private static bool Writes(IOperation code, ISymbol member)
        => code.DescendantsAndSelf()
            .Any(operation => Written(operation) is { } target && SymbolEqualityComparer.Default.Equals(StaticOf(target), member));

    private static bool IsTearDown(ISymbol member)
        => member.Name is "Dispose" or "DisposeAsync"
        || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name
            is "TearDownAttribute" or "TestCleanupAttribute" or "OneTimeTearDownAttribute" or "ClassCleanupAttribute"
                or "AssemblyCleanupAttribute");

    /// <summary>
    /// What is done before the first test of a class, all tests have in common. MSTest leaves it no other place than statics.
    /// </summary>
    private static bool RunsOnce(ISymbol member)
        => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name
            is "OneTimeSetUpAttribute" or "ClassInitializeAttribute" or "AssemblyInitializeAttribute" or "ModuleInitializerAttribute");
}
