using System.Collections.Immutable;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Analysis.Writes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Reloading.Code;

/// <summary>
/// Collects what a body does to databases, and which code in source it calls. Code that guards itself against running twice does nothing
/// for a test.
/// </summary>
internal sealed class CodeWorkWalker(SourceBodies bodies, INamedTypeSymbol type, CodeWork found) : OperationWalker
{
    private readonly CallFrame frame = new(caller: null, type);
    private readonly KnownTexts texts = new(new ValueReader(bodies));
    private Guard guard;

    public override void VisitBlock(IBlockOperation operation)
    {
        var outer = guard;
        foreach (var statement in operation.Operations)
        {
            Visit(statement);
            guard = guard.And(RunOnceGuards.After(statement));
        }

        guard = outer;
    }

    public override void VisitConditional(IConditionalOperation operation)
    {
        VisitGuarded(new Guard(RunOnceGuards.Of(operation.Condition, holds: true).IsStatic), operation.Condition);
        VisitGuarded(RunOnceGuards.Of(operation.Condition, holds: true), operation.WhenTrue);
        VisitGuarded(RunOnceGuards.Of(operation.Condition, holds: false), operation.WhenFalse);
    }

    public override void VisitCoalesceAssignment(ICoalesceAssignmentOperation operation)
    {
        Visit(operation.Target);
        VisitGuarded(
            new Guard(RunOnceGuards.IsStatic(operation.Target), (operation.Target as IMemberReferenceOperation)?.Member.ContainingType),
            operation.Value);
    }

    public override void VisitCoalesce(ICoalesceOperation operation)
    {
        Visit(operation.Value);
        VisitGuarded(new Guard(RunOnceGuards.IsStatic(operation.Value)), operation.WhenNull);
    }

    /// <summary>Runs where it is called, if it is.</summary>
    public override void VisitLocalFunction(ILocalFunctionOperation operation)
    {
    }

    /// <summary>An expression tree only describes calls, as mocks are told what to expect.</summary>
    public override void VisitConversion(IConversionOperation operation)
    {
        if (operation is not { Type.Name: "Expression", Operand: IAnonymousFunctionOperation })
        {
            base.VisitConversion(operation);
        }
    }

    /// <summary>A handler runs when something happens, which is as a rule in a test.</summary>
    public override void VisitEventAssignment(IEventAssignmentOperation operation)
    {
    }

    public override void VisitFieldReference(IFieldReferenceOperation operation)
    {
        base.VisitFieldReference(operation);
        if (RunOnceGuards.IsStatic(operation))
        {
            found.Statics.Add(operation.Field);
        }
    }

    public override void VisitInvocation(IInvocationOperation operation)
    {
        if (RunOnceGuards.RunsOnce(operation))
        {
            VisitGuarded(new Guard(IsStatic: true), [.. operation.Arguments]);
            return;
        }

        var method = operation.TargetMethod;
        if (method.Name is "UseSeeding" or "UseAsyncSeeding" && method.IsInEntityFramework())
        {
            VisitGuarded(new Guard(IsStatic: false, IfEmpty: true), [.. operation.Arguments]);
            return;
        }

        base.VisitInvocation(operation);
        foreach (var target in DelegateTargets.Of(operation, bodies))
        {
            Call(target.Method, target.Instance, operation.Syntax, ImmutableArray<IArgumentOperation>.Empty, isThroughDelegate: true);
        }

        if (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, bodies.Compilation.Assembly))
        {
            Call(method, operation.Instance, operation.Syntax, operation.Arguments);
        }
        else if (DatabaseCalls.KindOf(operation) is { } kind)
        {
            Add(found.Works, new Work(kind, operation.Syntax, DatabaseCalls.StatementsOf(operation, kind))
            {
                Guard = guard,
                IsOnStatic = RunOnceGuards.IsStatic(operation.Instance),
                IsOnLocal = operation.Instance?.Unwrap() is ILocalReferenceOperation,
                IsOutOfSight = kind == WorkKind.InsertsRows,
            });
        }
        else if (SqlCalls.Parameter(method) is { } sql
            && operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == sql.Ordinal) is { } text)
        {
            Run(text.Value, operation.Syntax, isFormat: sql.Type.Name == "FormattableString");
        }
    }

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        base.VisitObjectCreation(operation);
        if (operation.Constructor is not { } constructor)
        {
            return;
        }

        if (Applications.IsStartedBy(constructor.ContainingType))
        {
            Add(found.Works, new Work(WorkKind.StartsApplication, operation.Syntax, 0) { Guard = guard });
        }

        if (SymbolEqualityComparer.Default.Equals(constructor.ContainingAssembly, bodies.Compilation.Assembly))
        {
            Call(constructor, instance: null, operation.Syntax, operation.Arguments);
        }
        else if (SqlCalls.Parameter(constructor) is { } sql
            && operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == sql.Ordinal) is { } text)
        {
            Run(text.Value, operation.Syntax, isFormat: false);
        }
    }

    public override void VisitSimpleAssignment(ISimpleAssignmentOperation operation)
    {
        base.VisitSimpleAssignment(operation);
        if (operation.Target is IPropertyReferenceOperation { Property: { Name: "CommandText" } property }
            && SqlCalls.IsCommand(property.ContainingType))
        {
            Run(operation.Value, operation.Syntax, isFormat: false);
        }
    }

    public override void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        base.VisitPropertyReference(operation);
        if (RunOnceGuards.IsStatic(operation))
        {
            found.Statics.Add(operation.Property);
        }

        if (operation.Property.GetMethod is { IsImplicitlyDeclared: false } getter
            && SymbolEqualityComparer.Default.Equals(getter.ContainingAssembly, bodies.Compilation.Assembly))
        {
            Call(getter, operation.Instance, operation.Syntax, operation.Arguments);
        }
    }

    private void VisitGuarded(Guard asked, params IOperation?[] guarded)
    {
        var outer = guard;
        guard = guard.And(asked);
        foreach (var operation in guarded)
        {
            Visit(operation);
        }

        guard = outer;
    }

    private void Call(
        IMethodSymbol callee, IOperation? instance, SyntaxNode syntax, ImmutableArray<IArgumentOperation> arguments,
        bool isThroughDelegate = false)
    {
        var given = new Dictionary<IParameterSymbol, string>(SymbolEqualityComparer.Default);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Type.SpecialType: SpecialType.System_String } parameter
                && parameter.Ordinal < callee.OriginalDefinition.Parameters.Length)
            {
                given[callee.OriginalDefinition.Parameters[parameter.Ordinal]] = texts.Of(new Value(argument.Value, frame))[0];
            }
        }

        var isOnThis = instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
        (guard.IsStatic ? found.CallsOnce : found.Calls).Add(
            new SourceCall(callee.OriginalDefinition, isOnThis, syntax, given, guard) { IsThroughDelegate = isThroughDelegate });
    }

    private void Run(IOperation sql, SyntaxNode syntax, bool isFormat)
    {
        if (sql.Unwrap() is IParameterReferenceOperation { Parameter: { } parameter })
        {
            found.RunTexts.Add((parameter, syntax, guard));
            return;
        }

        var value = new Value(sql, frame);
        foreach (var text in isFormat ? texts.OfFormat(value) : texts.Of(value))
        {
            AddWorks(text, syntax, guard, found.Works);
        }
    }

    internal static void AddWorks(string sql, SyntaxNode syntax, Guard guard, List<Work> works)
    {
        var effects = SqlEffects.Of(sql);
        AddAs(WorkKind.InsertsRows, effects.Inserts);
        AddAs(WorkKind.CreatesSchema, effects.SchemaChanges);
        AddAs(WorkKind.EmptiesTables, effects.Emptied);

        void AddAs(WorkKind kind, int statements)
        {
            if (statements > 0)
            {
                Add(works, new Work(kind, syntax, statements) { Guard = guard });
            }
        }
    }

    /// <summary>What is done once is no work for a test; but how a context is configured counts for all tests.</summary>
    private static void Add(List<Work> works, Work work)
    {
        if (!work.Guard.IsStatic || work.Kind == WorkKind.UsesNoDatabase)
        {
            works.Add(work);
        }
    }
}
