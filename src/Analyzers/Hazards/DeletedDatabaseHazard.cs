using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>FG5004: <c>EnsureDeleted</c> on a context of the test class's type.</summary>
internal sealed class DeletedDatabaseHazard() : Hazard(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.DatabaseDeletedByATest,
        title: "Database is deleted by a test",
        messageFormat: "{0} does not delete the database, which stays for the next tests. Remove the call: each test starts from the " +
            "fixtures.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.DatabaseDeletedByATest));

    public override IEnumerable<Finding> Find(IOperation operation, CodeContext context)
    {
        if (operation is IInvocationOperation { TargetMethod: { Name: "EnsureDeleted" or "EnsureDeletedAsync" } method } call
            && method.IsInEntityFramework()
            && call.Instance?.Unwrap() is IPropertyReferenceOperation { Property.Name: "Database", Instance.Type: { } owner })
        {
            yield return new Finding(Rule, call.Syntax, method.Name) { Context = owner, IsFixable = true };
        }
    }
}
