using System.Collections.Concurrent;
using System.Collections.Immutable;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>
/// FG5001 and the rules after it: looks for hazards in the code of test classes, and in the methods of the project that it calls.
/// </summary>
/// <remarks>One analyzer for all, so that code is walked through once.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IsolationHazardAnalyzer() : FixtureGenAnalyzer([.. Hazards.SelectMany(hazard => hazard.Rules)])
{
    private static readonly ImmutableArray<Hazard> Hazards = ImmutableArray.Create<Hazard>(
        new StatementHazard(),
        new DeletedDatabaseHazard(),
        new SeparateTransactionHazard(),
        new SeparateConnectionHazard(),
        new UnawaitedWorkHazard(),
        new ChangedStaticHazard(),
        new GeneratedKeyHazard(),
        new SharedEntityHazard());

    /// <summary>Rules about the transaction that a rollback needs.</summary>
    private static readonly ImmutableHashSet<string> TransactionRules =
        ImmutableHashSet.Create(
            StatementHazard.Ends.Id, StatementHazard.Refused.Id, DeletedDatabaseHazard.Rule.Id, SeparateTransactionHazard.Rule.Id);

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        var known = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
        bool IsTestClass(INamedTypeSymbol type)
            => known.GetOrAdd(type, static type => type.TypeKind == TypeKind.Class && TestClassSymbols.IsTestClass(type));

        var called = new CalledCode(context.Compilation, Hazards, IsTestClass);
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol.ContainingType is { } type && IsTestClass(type))
            {
                foreach (var root in block.OperationBlocks)
                {
                    Analyze(block, new CodeContext(block.Compilation, block.OwningSymbol, root, type, block.CancellationToken), called);
                }
            }
        });
    }

    private static void Analyze(OperationBlockAnalysisContext block, CodeContext context, CalledCode called)
    {
        foreach (var operation in context.Root.DescendantsAndSelf().Where(Hazard.LooksAt))
        {
            foreach (var hazard in Hazards)
            {
                foreach (var finding in hazard.Find(operation, context))
                {
                    if (Concerns(finding, context) && !IsExcluded(block, finding, operation))
                    {
                        block.ReportDiagnostic(finding.ToDiagnostic());
                    }
                }
            }

            if (called.Target(operation) is not { } callee)
            {
                continue;
            }

            foreach (var (method, finding) in called.HazardsOf(callee, block.CancellationToken))
            {
                if (Concerns(finding, context) && !IsExcluded(block, finding, operation))
                {
                    block.ReportDiagnostic(finding.ToDiagnostic(operation.Syntax, method));
                }
            }
        }
    }

    /// <summary>Whether the users of the file say that what was found is meant so.</summary>
    private static bool IsExcluded(OperationBlockAnalysisContext block, Finding finding, IOperation operation)
        => Options.IsExcluded(block.Options, operation.Syntax.SyntaxTree, finding.Rule.Id, finding.What);

    /// <summary>
    /// A class set-up runs once, and what it does is kept, so it may prepare the schema; a clone has no transaction around it;
    /// and another context than the class's may have a database of its own.
    /// </summary>
    private static bool Concerns(Finding finding, CodeContext context)
        => !(context.IsClassSetup && finding.Rule.Id == StatementHazard.Schema.Id)
        && !(TransactionRules.Contains(finding.Rule.Id) && context.IsCloned)
        && (finding.Context is null || SymbolEqualityComparer.Default.Equals(finding.Context, context.DbContext));
}
