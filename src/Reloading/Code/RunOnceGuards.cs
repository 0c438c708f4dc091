using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Reloading.Code;

/// <summary>
/// Recognises code that makes sure itself that it runs once: it asks something that outlives a test whether it has run already.
/// </summary>
internal static class RunOnceGuards
{
    /// <summary>
    /// Whether what the call is given runs only the first time: <c>LazyInitializer.EnsureInitialized(ref shared, …)</c>,
    /// <c>Shared.GetOrAdd(key, …)</c>.
    /// </summary>
    public static bool RunsOnce(IInvocationOperation call)
        => call.TargetMethod is { Name: "EnsureInitialized", ContainingType.Name: "LazyInitializer" }
            ? call.Arguments.Any(argument => IsStatic(argument.Value))
            : call.TargetMethod.Name is "GetOrAdd" or "GetOrCreate" or "GetOrCreateAsync" && IsStatic(call.Instance);

    /// <summary>Whether an expression is a static field or property of the source: what it has, it has for all tests.</summary>
    public static bool IsStatic(IOperation? expression) => expression?.Unwrap() switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } => !field.DeclaringSyntaxReferences.IsEmpty,
        IPropertyReferenceOperation { Property: { IsStatic: true } property } => !property.DeclaringSyntaxReferences.IsEmpty,
        _ => false,
    };

    /// <summary>
    /// What the rest of the block depends on after <c>if (loaded) return;</c>, also where that stands in a lock or a <c>try</c>.
    /// </summary>
    public static Guard After(IOperation statement)
    {
        if (statement is IConditionalOperation { WhenFalse: null } conditional)
        {
            return Leaves(conditional) ? Of(conditional.Condition, holds: false) : default;
        }

        var inner = statement switch
        {
            ILockOperation locked => locked.Body,
            ITryOperation tried => tried.Body,
            IUsingOperation used => used.Body,
            _ => statement,
        };
        return inner is IBlockOperation block
            ? block.Operations.Aggregate(default(Guard), static (guard, operation) => guard.And(After(operation)))
            : default;
    }

    /// <summary>What a condition asks, for the code that runs where it holds or where it does not.</summary>
    public static Guard Of(IOperation condition, bool holds)
    {
        switch (condition.Unwrap())
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                return Of(negation.Operand, !holds);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                return Of(both.LeftOperand, holds).And(Of(both.RightOperand, holds));
        }

        var guard = default(Guard);
        if (NullQuestions.AnswerOf(condition) is { } isNull && isNull != holds)
        {
            // What needs the object to be there runs as often as it is called.
            return guard;
        }

        foreach (var operation in condition.DescendantsAndSelf())
        {
            guard = guard.And(new Guard(
                (IsStatic(operation) && !IsChosenOnce(operation))
                    || (operation is IMemberReferenceOperation { Instance: ILocalReferenceOperation state } && IsKeptInStatic(state)),
                operation is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: not null } flag
                    && IsSetNearby(flag) ? flag.Member.ContainingType : null,
                operation is IInvocationOperation call && AsksForRows(call)));
        }

        return guard;
    }

    /// <summary>Whether it never changes, as settings do not: that is no note that something has run.</summary>
    private static bool IsChosenOnce(IOperation member)
        => member is IFieldReferenceOperation
            { Field:
                { IsReadOnly: true,
                    Type: { SpecialType: SpecialType.System_Boolean or SpecialType.System_String } or { TypeKind: TypeKind.Enum } } };

    /// <summary>Whether a variable has been looked up in something static: <c>var state = States.GetOrAdd(GetType(), …)</c>.</summary>
    private static bool IsKeptInStatic(ILocalReferenceOperation state)
        => BodyOf(state).Descendants().OfType<IVariableDeclaratorOperation>()
            .Any(
                declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, state.Local)
                    && declarator.Initializer?.Value.Unwrap() is IInvocationOperation { Instance: { } kept } && IsStatic(kept));

    private static bool Leaves(IConditionalOperation conditional)
        => conditional.WhenTrue is IReturnOperation or IBranchOperation
        || conditional.WhenTrue is IBlockOperation { Operations: [.., IReturnOperation] };

    /// <summary>Whether the database is asked if it is new or if there are rows, as seeds are that may run again.</summary>
    private static bool AsksForRows(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var isQuestion = method.Name is "Any" or "AnyAsync" or "Count" or "CountAsync" or "FirstOrDefault" or "FirstOrDefaultAsync"
            or "SingleOrDefault" or "SingleOrDefaultAsync";
        return isQuestion
            ? call.Arguments is [{ Value: var rows }, ..] && rows.Unwrap().Type is { } type
                && type.AllInterfaces.Any(contract => contract.Name == "IQueryable")
            : (method.Name is "Find" or "FindAsync" or "EnsureCreated" or "EnsureCreatedAsync" && method.IsInEntityFramework())
                || (method.Name is "FindByNameAsync" or "FindByEmailAsync" or "FindByIdAsync" or "RoleExistsAsync"
                    && method.ContainingNamespace.IsNamed("Microsoft.AspNetCore.Identity"));
    }

    /// <summary>Whether the same body also sets the member: what is only read is a choice, not a note that something has run.</summary>
    private static bool IsSetNearby(IMemberReferenceOperation flag)
    {
        if (flag.Member.DeclaringSyntaxReferences.IsEmpty)
        {
            return false;
        }

        if (flag.Parent is IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref })
        {
            return true;
        }

        return BodyOf(flag).Descendants().OfType<IAssignmentOperation>()
            .Any(
                assignment => assignment.Target is IMemberReferenceOperation target
                    && SymbolEqualityComparer.Default.Equals(target.Member, flag.Member));
    }

    private static IOperation BodyOf(IOperation operation)
    {
        var body = operation;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return body;
    }
}
