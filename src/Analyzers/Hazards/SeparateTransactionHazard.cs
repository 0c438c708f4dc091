using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>FG5005: a <c>TransactionScope</c> that asks for a transaction beside the one around it.</summary>
internal sealed class SeparateTransactionHazard() : Hazard(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.TransactionOutsideTheSandbox,
        title: "Transaction scope is separate from the test's transaction",
        messageFormat: "{0} asks for a transaction that is separate from the test's, so its work would not be rolled back. Use " +
            "'Required', or begin a transaction on the context or the connection.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.TransactionOutsideTheSandbox));

    private const int RequiresNew = 1;

    public override IEnumerable<Finding> Find(IOperation operation, CodeContext context)
    {
        if (operation is IObjectCreationOperation { Type: { Name: "TransactionScope" } type } creation
            && type.ContainingNamespace.IsNamed("System.Transactions")
            && creation.Arguments.FirstOrDefault(
                argument => argument.Parameter?.Type.Name == "TransactionScopeOption") is
                    { Value.ConstantValue: { HasValue: true, Value: RequiresNew } } option)
        {
            yield return new Finding(Rule, option.Syntax, "TransactionScopeOption.RequiresNew");
        }
    }
}
