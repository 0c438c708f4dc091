using System.Collections.Immutable;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers;

/// <summary>Base class of the analyzers. Most do nothing in a project that does not reference FixtureGen.</summary>
public abstract class FixtureGenAnalyzer : DiagnosticAnalyzer
{
    private protected FixtureGenAnalyzer(params DiagnosticDescriptor[] rules) => SupportedDiagnostics = rules.ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!NeedsFixtureGen
                || start.Compilation.GetTypeByMetadataName($"{KnownNames.FixtureGen}.{KnownNames.FixtureAttribute}") is not null)
            {
                Register(start);
            }
        });
    }

    /// <summary>
    /// Whether the rules are about code that uses FixtureGen. Those about reloading are not: who reloads has most to gain from using it.
    /// </summary>
    private protected virtual bool NeedsFixtureGen => true;

    private protected abstract void Register(CompilationStartAnalysisContext context);

    /// <summary>Runs <paramref name="analyze"/> for every class.</summary>
    private protected static void RegisterClassAction(
        CompilationStartAnalysisContext context, Action<SymbolAnalysisContext, INamedTypeSymbol> analyze)
        => context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol is INamedTypeSymbol { TypeKind: TypeKind.Class } type)
                {
                    analyze(symbol, type);
                }
            },
            SymbolKind.NamedType);

    /// <summary>
    /// Runs <paramref name="analyze"/> for every class whose tests get a database: concrete ones that name fixtures or a database, or
    /// inherit them.
    /// </summary>
    private protected static void RegisterTestClassAction(
        CompilationStartAnalysisContext context, Action<SymbolAnalysisContext, INamedTypeSymbol, ClassUse> analyze)
        => RegisterClassAction(context, (symbol, type) =>
        {
            if (type is { IsAbstract: false, IsStatic: false } && TestClassSymbols.IsTestClass(type))
            {
                analyze(symbol, type, ClassUse.Of(type, symbol.CancellationToken));
            }
        });
}
