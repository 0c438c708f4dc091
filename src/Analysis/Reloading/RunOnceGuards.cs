using FixtureGen.Analysis.EntityModel;
using FixtureGen.Analysis.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Reloading;

/// <summary>Recognises code that makes sure itself that it runs once: it asks something that outlives a test whether it has run already.</summary>
internal static class RunOnceGuards
{
    /// <summary>Whether what the call is given runs only the first time: <c>LazyInitializer.EnsureInitialized(ref shared, …)</c>, <c>Shared.GetOrAdd(key, …)</c>.</summary>
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

    /// <summary>What the rest of the block depends on after <c>if (loaded) return;</c>, also where that stands in a lock or a <c>try</c>.</summary>
    public static Guard After(IOperation statement)
    {
        if (statement is IConditionalOperation { WhenFalse: null } conditional)
        {
            return Leaves(conditional) ? Of(conditional.Condition) : default;
        }

        var inner = statement switch
        {
            ILockOperation locked => locked.Body,
            ITryOperation tried => tried.Body,
            IUsingOperation used => used.Body,
            _ => statement,
        };
        return inner is IBlockOperation block ? block.Operations.Aggregate(default(Guard), static (guard, operation) => guard.And(After(operation))) : default;
    }

    /// <summary>What a condition asks.</summary>
    public static Guard Of(IOperation condition)
    {
        var guard = default(Guard);
        foreach (var operation in condition.DescendantsAndSelf())
        {
            guard = guard.And(new Guard(
                IsStatic(operation),
                operation is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: not null } flag && IsSetNearby(flag) ? flag.Member.ContainingType : null,
                operation is IInvocationOperation call && AsksForRows(call)));
        }

        return guard;
    }

    private static bool Leaves(IConditionalOperation conditional)
        => conditional.WhenTrue is IReturnOperation or IBranchOperation
        || conditional.WhenTrue is IBlockOperation { Operations: [.., IReturnOperation] };

    /// <summary>Whether the database is asked if it is new or if there are rows, as seeds are that may run again.</summary>
    private static bool AsksForRows(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var isQuestion = method.Name is "Any" or "AnyAsync" or "Count" or "CountAsync" or "FirstOrDefault" or "FirstOrDefaultAsync" or "SingleOrDefault" or "SingleOrDefaultAsync";
        return isQuestion
            ? call.Arguments is [{ Value: var rows }, ..] && rows.Unwrap().Type is { } type && type.AllInterfaces.Any(contract => contract.Name == "IQueryable")
            : method.Name is "Find" or "FindAsync" or "EnsureCreated" or "EnsureCreatedAsync" && method.IsInEntityFramework();
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

        IOperation body = flag;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return body.Descendants().OfType<IAssignmentOperation>()
            .Any(assignment => assignment.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member, flag.Member));
    }
}
