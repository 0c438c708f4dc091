using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>A hazard in code.</summary>
/// <param name="Rule">The rule that it goes against.</param>
/// <param name="Place">What to point at.</param>
/// <param name="What">What the message names first: a statement, a method, a variable.</param>
/// <param name="Details">What else the message names.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, SyntaxNode Place, string What, params object[] Details)
{
    private static readonly ImmutableDictionary<string, string?> TheCall = ImmutableDictionary<string, string?>.Empty.Add(
        DiagnosticProperties.IsTheCall, null);

    /// <summary>The context that is meant, where it has to be the one of the test class.</summary>
    public ITypeSymbol? Context { get; init; }

    /// <summary>Whether a code fix may change the place.</summary>
    public bool IsFixable { get; init; }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Place.GetLocation(), IsFixable ? TheCall : null, [$"'{What}'", .. Details]);

    /// <summary>The same, in a method that a test class calls.</summary>
    public Diagnostic ToDiagnostic(SyntaxNode call, IMethodSymbol method)
        => Diagnostic.Create(Rule, call.GetLocation(), [$"'{What}' in '{Texts.Name(method)}'", .. Details]);
}
