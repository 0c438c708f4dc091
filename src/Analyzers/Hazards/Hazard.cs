using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>
/// Something that a rollback does not undo, or that makes one test depend on another: what to look for in the code of test classes.
/// </summary>
internal abstract class Hazard(params DiagnosticDescriptor[] rules)
{
    public ImmutableArray<DiagnosticDescriptor> Rules { get; } = rules.ToImmutableArray();

    /// <summary>Whether it is a hazard too when a method of the project does it that a test class calls.</summary>
    public virtual bool IsFollowed => true;

    /// <summary>Whether an operation is of a kind that any hazard looks at. Most are not.</summary>
    public static bool LooksAt(IOperation operation) => operation.Kind is
        OperationKind.Invocation or OperationKind.ObjectCreation or OperationKind.ExpressionStatement or OperationKind.VariableDeclarator
        or OperationKind.SimpleAssignment or OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment
            or OperationKind.DeconstructionAssignment
        or OperationKind.Increment or OperationKind.Decrement;

    /// <summary>What one operation of such a kind does: what is no hazard is to be told in an instant.</summary>
    public abstract IEnumerable<Finding> Find(IOperation operation, CodeContext context);
}
