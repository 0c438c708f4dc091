using FixtureGen.Analysis.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Reloading.Code;

/// <summary>Finds the methods of the project that a call runs through a delegate.</summary>
internal static class DelegateTargets
{
    /// <summary>Those named where a field that is called is set, and those that a call is handed: what takes a method runs it.</summary>
    public static IEnumerable<(IMethodSymbol Method, IOperation? Instance)> Of(IInvocationOperation call, SourceBodies bodies)
    {
        var handed = call.Arguments.Select(static argument => argument.Value);
        var kept = call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            && call.Instance?.Unwrap() is IFieldReferenceOperation { Field: var field } ? ValuesOf(field, bodies) : [];
        return handed.Concat(kept)
            .Select(
                static value =>
                    (value.Unwrap() is IDelegateCreationOperation creation ? creation.Target : value) as IMethodReferenceOperation)
            .Where(
                named => named is not null
                    && SymbolEqualityComparer.Default.Equals(named.Method.ContainingAssembly, bodies.Compilation.Assembly))
            .Select(static named => (named!.Method, named.Instance));
    }

    /// <summary>What the initializer and the constructors give a field.</summary>
    private static IEnumerable<IOperation> ValuesOf(IFieldSymbol field, SourceBodies bodies)
        => bodies.Of(field)
            .Concat(
                field.ContainingType.InstanceConstructors.SelectMany(bodies.Of).SelectMany(static body => body.Descendants())
                    .OfType<ISimpleAssignmentOperation>()
            .Where(
                assignment => assignment.Target is IFieldReferenceOperation target
                    && SymbolEqualityComparer.Default.Equals(target.Field, field))
            .Select(static assignment => assignment.Value));
}
