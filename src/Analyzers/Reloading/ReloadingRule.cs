using FixtureGen.Reloading.Finding;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>One rule about work that is repeated for every test.</summary>
/// <param name="descriptor">What it says. Its message takes the name of the class, its tests as text, and why there is no fix.</param>
internal abstract class ReloadingRule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>Why the rule has no code fix at all; null where it has one.</summary>
    public virtual string? WhyNeverFixed => null;

    /// <summary>The work that the rule is about: the one to point at first, empty when there is nothing to report.</summary>
    public abstract IReadOnlyList<PerTestWork> Select(IReadOnlyList<PerTestWork> works);
}
