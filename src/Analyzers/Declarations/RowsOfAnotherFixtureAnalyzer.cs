using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analyzers.Declarations;

/// <summary>
/// FG1005: reports a fixture that uses what another one says of its rows, such as a key, and does not depend on it: the other one may be
/// loaded later, or not at all.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowsOfAnotherFixtureAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.RowsOfAnotherFixture,
        title: "Fixture uses another one and does not depend on it",
        messageFormat: "Fixture '{0}' uses '{1}' and does not depend on it, so its rows may not be there yet. Add " +
            "[DependsOnFixtures<{1}>] to '{0}'.",
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.RowsOfAnotherFixture));

    private protected override void Register(CompilationStartAnalysisContext context)
        => context.RegisterOperationAction(
            Analyze, OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context)
    {
        var member = context.Operation switch
        {
            IMemberReferenceOperation reference => reference.Member,
            IInvocationOperation call => call.TargetMethod,
            _ => null,
        };
        if (member is { IsStatic: true, ContainingType: { } other } && IsLoaded(other) && !IsNamedOnly(context.Operation)
            && FixtureAround(context.ContainingSymbol) is { } fixture && !AreRelated(fixture, other, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, context.Operation.Syntax.GetLocation(), Texts.Name(fixture), Texts.Name(other)));
        }
    }

    private static bool IsLoaded(INamedTypeSymbol type) => FixtureSymbols.IsFixture(type) && FixtureSymbols.IsMarked(type);

    private static bool IsNamedOnly(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is INameOfOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The fixture that the code is in, also where it is in a type inside of it.</summary>
    private static INamedTypeSymbol? FixtureAround(ISymbol symbol)
    {
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (IsLoaded(type))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>Where the other one depends on this fixture, its rows come later, and it only lends a value.</summary>
    private static bool AreRelated(INamedTypeSymbol fixture, INamedTypeSymbol other, CancellationToken cancellationToken)
        => IsIn(FixtureSet.Close([fixture], cancellationToken), other) || IsIn(FixtureSet.Close([other], cancellationToken), fixture);

    /// <summary>A circle is reported by another rule.</summary>
    private static bool IsIn(FixtureSet set, INamedTypeSymbol fixture)
        => set.HasCycle || set.Fixtures.Contains(fixture, SymbolEqualityComparer.Default);
}
