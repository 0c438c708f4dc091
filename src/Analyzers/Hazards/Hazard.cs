using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>Something that a rollback does not undo, or that makes one test depend on another: what to look for in the code of test classes.</summary>
internal abstract class Hazard(params DiagnosticDescriptor[] rules)
{
    public ImmutableArray<DiagnosticDescriptor> Rules { get; } = rules.ToImmutableArray();

    /// <summary>Whether it is a hazard too when a method of the project does it that a test class calls.</summary>
    public virtual bool IsFollowed => true;

    /// <summary>What one operation does. Called for every operation: what is no hazard is to be told in an instant.</summary>
    public abstract IEnumerable<Finding> Find(IOperation operation, CodeContext context);
}
