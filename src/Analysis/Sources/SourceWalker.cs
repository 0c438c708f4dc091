using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Sources;

/// <summary>Walks through code and on into all code in source that it calls, once for each distinct way of calling it.</summary>
internal abstract class SourceWalker(SourceBodies bodies, CallLog log, CallFrame frame) : OperationWalker
{
    protected SourceBodies Bodies => bodies;

    protected CallLog Log => log;

    protected CallFrame Frame => frame;

    protected ValueReader Values { get; } = new(bodies);

    /// <summary>A walker of the same findings for a called method.</summary>
    protected abstract SourceWalker Enter(CallFrame callee);

    /// <summary>
    /// Called for a call whose code cannot be read: it is in another assembly, or which implementation runs is not known.
    /// </summary>
    protected abstract void OnUnreadable(IOperation call, IMethodSymbol method);

    /// <summary>Walks the constructor and the initializers of a class, as creating it does.</summary>
    public void WalkCreation(INamedTypeSymbol type, IMethodSymbol? constructor, ImmutableArray<IArgumentOperation> arguments)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            var callee = Calls.Of(frame, declaring, type);
            if (log.Add(declaring, callee, Values))
            {
                WalkAll(callee, bodies.InitializersOf(declaring));
            }
        }

        if (constructor is not null)
        {
            Walk(constructor, type, arguments);
        }
    }

    /// <summary>Walks a method's code, if it is in source.</summary>
    public bool Walk(IMethodSymbol method, INamedTypeSymbol? thisType, ImmutableArray<IArgumentOperation> arguments)
    {
        var code = bodies.Of(method).ToList();
        var callee = Calls.Of(frame, method.ContainingType, thisType, method, arguments);
        if (code.Count > 0 && log.Add(method.OriginalDefinition, callee, Values))
        {
            WalkAll(callee, code);
        }

        return code.Count > 0;
    }

    public override void VisitInvocation(IInvocationOperation operation)
    {
        base.VisitInvocation(operation);
        Call(operation, operation.TargetMethod, operation.Instance, operation.IsVirtual, operation.Arguments);
    }

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        base.VisitObjectCreation(operation);
        if (operation.Constructor is { } constructor && frame.Resolve(operation.Type!) is INamedTypeSymbol type)
        {
            WalkCreation(type, constructor, operation.Arguments);
            if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, bodies.Compilation.Assembly))
            {
                OnUnreadable(operation, constructor);
            }
        }
    }

    public override void VisitMethodReference(IMethodReferenceOperation operation)
    {
        base.VisitMethodReference(operation);
        Call(operation, operation.Method, operation.Instance, operation.IsVirtual, ImmutableArray<IArgumentOperation>.Empty);
    }

    public override void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        base.VisitPropertyReference(operation);
        foreach (var accessor in new[] { operation.Property.GetMethod, operation.Property.SetMethod }.OfType<IMethodSymbol>())
        {
            var thisType = TypeOf(operation.Instance);
            Walk(Calls.Overriding(accessor, thisType), thisType, operation.Arguments);
        }

        WalkStaticInitializer(operation.Property);
    }

    public override void VisitFieldReference(IFieldReferenceOperation operation)
    {
        base.VisitFieldReference(operation);
        WalkStaticInitializer(operation.Field);
    }

    /// <summary>A local function is walked when it is called, because its parameters are known then.</summary>
    public override void VisitLocalFunction(ILocalFunctionOperation operation)
    {
    }

    protected INamedTypeSymbol? TypeOf(IOperation? instance) => Values.TypeOf(instance, frame);

    private void Call(
        IOperation call, IMethodSymbol target, IOperation? instance, bool isVirtual, ImmutableArray<IArgumentOperation> arguments)
    {
        var thisType = TypeOf(instance);
        var method = isVirtual ? Calls.Overriding(target, thisType) : target;
        if (frame.Depth > CallLog.Deepest || !Walk(method, thisType, arguments))
        {
            OnUnreadable(call, method);
        }
    }

    private void WalkStaticInitializer(ISymbol symbol)
    {
        if (symbol.IsStatic && log.Add(symbol.OriginalDefinition, frame: null, Values))
        {
            WalkAll(Calls.Of(frame, symbol.ContainingType, thisType: null), bodies.Of(symbol));
        }
    }

    private void WalkAll(CallFrame callee, IEnumerable<IOperation> code)
    {
        var walker = Enter(callee);
        foreach (var operation in code)
        {
            bodies.CancellationToken.ThrowIfCancellationRequested();
            walker.Visit(operation is ILocalFunctionOperation { Body: { } body } ? body : operation);
        }
    }
}
