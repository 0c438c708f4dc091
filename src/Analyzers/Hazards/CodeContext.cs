using System.Collections.Immutable;
using FixtureGen.AdoNet.Sql;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>Where an operation stands.</summary>
/// <param name="Compilation">The project.</param>
/// <param name="Member">The method, field or property whose code it is.</param>
/// <param name="Root">The whole body or initializer.</param>
/// <param name="TestClass">The test class; null in a method that a test class calls.</param>
/// <param name="CancellationToken">Cancelled when nobody waits any more.</param>
internal sealed record CodeContext(
    Compilation Compilation, ISymbol Member, IOperation Root, INamedTypeSymbol? TestClass, CancellationToken CancellationToken)
{
    private readonly Lazy<ClassUse?> use = new(() => TestClass is null ? null : ClassUse.Of(TestClass, CancellationToken));

    private readonly Lazy<ImmutableArray<SqlGrammar>> grammars = new(
        () => GrammarSymbols.In(Compilation, NamesEngine(Compilation, TestClass, CancellationToken)));

    private readonly Lazy<SourceBodies> bodies = new(() => new SourceBodies(Compilation, CancellationToken));

    /// <summary>Finds code; shared, so that what a body assigns to its variables is read once.</summary>
    public SourceBodies Bodies => bodies.Value;

    /// <summary>The context type of the test class, or null.</summary>
    public ITypeSymbol? DbContext => use.Value?.Context;

    /// <summary>How the databases that the code may run on read a text.</summary>
    public ImmutableArray<SqlGrammar> Grammars => grammars.Value;

    public bool IsClassSetup => Member is IMethodSymbol method && ClassSetupSymbols.IsMarked(method);

    /// <summary>Whether the test has a database of its own, where commits are real.</summary>
    public bool IsCloned => TestClass is not null && IsolationSymbols.Of(Member, TestClass) == IsolationSymbols.Clone;

    public bool IsInSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    private static bool NamesEngine(Compilation compilation, INamedTypeSymbol? testClass, CancellationToken cancellationToken)
        => testClass is not null
        && DatabaseCandidates.In(compilation, cancellationToken).Serving(ClassUse.Of(testClass, cancellationToken)) is [var database]
        && EngineSymbols.IsNamedBy(database);
}
