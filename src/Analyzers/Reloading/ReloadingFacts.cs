using System.Collections.Immutable;
using System.Globalization;
using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Finding;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>What a diagnostic about reloading carries for fixes and tools.</summary>
internal static class ReloadingFacts
{
    /// <param name="type">The class whose code does the work.</param>
    /// <param name="times">How often it is repeated.</param>
    /// <param name="works">The work.</param>
    public static ImmutableDictionary<string, string?> Of(INamedTypeSymbol type, int times, IEnumerable<PerTestWork> works)
        => ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.TestClass, TypeNames.FullName(type))
            .Add(DiagnosticProperties.Tests, times.ToString(CultureInfo.InvariantCulture))
            .Add(
                DiagnosticProperties.Statements,
                Math.Max(1, works.Sum(work => work.Work.Statements)).ToString(CultureInfo.InvariantCulture));
}
