using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Writes;

/// <summary>Collects what a fixture's code, and all code in source that it calls, stores in the database.</summary>
internal sealed class WriteWalker(SourceBodies bodies, CallLog log, CallFrame frame, WriteFindings findings)
    : SourceWalker(bodies, log, frame)
{
    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        base.VisitObjectCreation(operation);
        Change(operation.Type);
    }

    public override void VisitTypeParameterObjectCreation(ITypeParameterObjectCreationOperation operation)
    {
        base.VisitTypeParameterObjectCreation(operation);
        Change(operation.Type);
    }

    public override void VisitWith(IWithOperation operation)
    {
        base.VisitWith(operation);
        Change(operation.Type);
    }

    public override void VisitSimpleAssignment(ISimpleAssignmentOperation operation)
    {
        base.VisitSimpleAssignment(operation);
        if (operation.Target is IPropertyReferenceOperation property)
        {
            SqlCalls.ReadAssignment(property.Property, new Value(operation.Value, Frame), Values, findings);
            ReadTrackedAssignment(property);
        }

        ChangeMember(operation.Target);
    }

    public override void VisitCompoundAssignment(ICompoundAssignmentOperation operation)
    {
        base.VisitCompoundAssignment(operation);
        if (operation.Target is IPropertyReferenceOperation { Property.Name: "CommandText" })
        {
            findings.MissSomething();
        }

        ChangeMember(operation.Target);
    }

    public override void VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation)
    {
        base.VisitIncrementOrDecrement(operation);
        ChangeMember(operation.Target);
    }

    public override void VisitMemberInitializer(IMemberInitializerOperation operation)
    {
        base.VisitMemberInitializer(operation);
        ChangeMember(operation.InitializedMember);
    }

    public override void VisitDynamicInvocation(IDynamicInvocationOperation operation)
    {
        base.VisitDynamicInvocation(operation);
        findings.MissSomething();
    }

    public override void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        base.VisitPropertyReference(operation);
        UseContext(operation.Instance?.Type);
    }

    protected override SourceWalker Enter(CallFrame callee) => new WriteWalker(Bodies, Log, callee, findings);

    protected override void OnUnreadable(IOperation call, IMethodSymbol method)
    {
        var invocation = call as IInvocationOperation;
        UseContext(invocation?.Instance?.Type);
        if (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, Bodies.Compilation.Assembly)
            && method.MethodKind != MethodKind.DelegateInvoke)
        {
            // In source but without code: which implementation runs is not known.
            findings.MissSomething();
            return;
        }

        SqlCalls.Read(call, method, Frame, Values, findings);
        if (method.IsInEntityFramework())
        {
            if (invocation is not null)
            {
                EntityFrameworkCalls.Read(invocation, Frame, Values, findings);
            }

            return;
        }

        if (invocation is { Instance: { } instance } && IsChange(method) && instance.Unwrap() is IPropertyReferenceOperation collection)
        {
            findings.ChangedProperties.Add(collection.Property.OriginalDefinition);
        }

        ForeignCalls.Read(call, method, TypeOf(invocation?.Instance), Frame, findings);
    }

    private static bool IsChange(IMethodSymbol method)
        => method.Name is "Add" or "AddRange" or "Insert" or "InsertRange" or "Remove" or "RemoveAll" or "RemoveAt" or "RemoveRange"
            or "Clear" or "UnionWith";

    private void UseContext(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol context && !context.IsInEntityFramework() && context.IsOrDerivesFrom("DbContext"))
        {
            findings.Contexts.Add(context);
        }
    }

    private void Change(ITypeSymbol? type)
    {
        if (type is not null && Frame.Resolve(type) is INamedTypeSymbol { TypeKind: TypeKind.Class } changed)
        {
            findings.Changed.Add(changed);
        }
    }

    private void ChangeMember(IOperation member)
    {
        if (member is IMemberReferenceOperation { Instance: { } instance })
        {
            Change(TypeOf(instance) ?? instance.Type);
        }

        if (member is IPropertyReferenceOperation property)
        {
            findings.ChangedProperties.Add(property.Property.OriginalDefinition);
        }
    }

    /// <summary>Reads <c>db.Entry(entity).State = …</c> and <c>db.Entry(entity).Property(…).CurrentValue = …</c>.</summary>
    private void ReadTrackedAssignment(IPropertyReferenceOperation property)
    {
        if (property.Property.Name is not ("State" or "CurrentValue") || !property.Property.IsInEntityFramework())
        {
            return;
        }

        for (var current = property.Instance; current is not null; current = (current as IInvocationOperation)?.Instance)
        {
            if (current is IInvocationOperation { TargetMethod.Name: "Entry" } entry)
            {
                EntityFrameworkCalls.Store(entry.Arguments[0].Value, declared: null, Frame, Values, findings);
                return;
            }
        }

        findings.MissSomething();
    }
}
