using FixtureGen.Reloading.Code;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Finding;

/// <summary>Something that a class's set-up or tear-down does to the database for every test.</summary>
/// <param name="Work">What is done, where the code of it stands.</param>
/// <param name="Origin">The expression in the class itself that does it or leads to it.</param>
/// <param name="Member">The set-up or tear-down.</param>
internal sealed record PerTestWork(Work Work, SyntaxNode Origin, ISymbol Member)
{
    /// <summary>Whether an object that outlives a test remembers that it has been done.</summary>
    public bool IsDoneOnce { get; init; }

    /// <summary>
    /// Whether a delegate, an interface or a base class stands between the set-up and the work, so that neither can be moved for sure.
    /// </summary>
    public bool IsIndirect { get; init; }
}
