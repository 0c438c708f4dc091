using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>
/// FG5010: an entity that outlives the test, in a static or in a class fixture, and that the test changes or hands to its context.
/// </summary>
internal sealed class SharedEntityHazard() : Hazard(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.SharedEntityChangedByATest,
        title: "Shared entity is changed by a test",
        messageFormat: "{0} is an entity that outlives the test: its row is rolled back, but the object is not. Load a copy through 'Db' " +
            "and change that.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.SharedEntityChangedByATest));

    public override bool IsFollowed => false;

    public override IEnumerable<Finding> Find(IOperation operation, CodeContext context)
    {
        if (context.IsClassSetup)
        {
            yield break;
        }

        foreach (var changed in Changed(operation))
        {
            if (Source(changed, context) is IMemberReferenceOperation source && IsShared(source, context)
                && EntityTypes.IsEntity(source.Type, context.DbContext))
            {
                yield return new Finding(Rule, operation.Syntax, source.Syntax.ToString());
            }
        }
    }

    /// <summary>The objects whose properties an operation sets, or that it hands to a context to be tracked.</summary>
    private static IEnumerable<IOperation> Changed(IOperation operation)
    {
        var target = operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation increment => increment.Target,
            _ => null,
        };
        if (target is IPropertyReferenceOperation { Instance: { } instance })
        {
            return [instance];
        }

        return operation is IInvocationOperation
            { TargetMethod: { Name: "Add" or "AddAsync" or "Attach" or "Update" or "Remove" or "Entry" } method } call
            && method.ContainingType.Name is "DbContext" or "DbSet" && method.IsInEntityFramework()
            ? call.Arguments.Take(1).Select(argument => argument.Value)
            : [];
    }

    /// <summary>What an expression stands for, through a local variable that is set once.</summary>
    private static IOperation Source(IOperation expression, CodeContext context)
    {
        expression = expression.Unwrap();
        return expression is ILocalReferenceOperation { Local: var local }
            && context.Bodies.LocalsAround(expression).ValuesOf(local) is [var value]
            ? value.Unwrap()
            : expression;
    }

    private static bool IsShared(IMemberReferenceOperation member, CodeContext context)
        => member is IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false }
        && context.IsInSource(member.Member)
        && (IsKept(member.Member) && (member.Member.IsStatic || IsClassFixture(member.Instance?.Unwrap().Type, context)));

    /// <summary>A property with code of its own may make a new object each time it is asked.</summary>
    private static bool IsKept(ISymbol member)
        => member is IFieldSymbol || (member is IPropertySymbol property && property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)));

    /// <summary>Whether the test class, or a base class, has xUnit make one object of this type for all its tests.</summary>
    private static bool IsClassFixture(ITypeSymbol? type, CodeContext context)
        => type is not null
            && context.TestClass!.AllInterfaces.Any(contract => contract is { Name: "IClassFixture", TypeArguments: [var fixture] }
            && SymbolEqualityComparer.Default.Equals(fixture, type));
}
