using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>
/// FG5006: a connection of a provider, made from a connection string that stands in the code or comes from configuration.
/// </summary>
internal sealed class SeparateConnectionHazard() : Hazard(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.ConnectionOutsideTheSandbox,
        title: "Connection is not the test's",
        messageFormat: "{0} connects to a database of its own: it sees no fixtures, and what it writes stays there. Use 'Connection', or " +
            "the connection of the context.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.ConnectionOutsideTheSandbox));

    public override IEnumerable<Finding> Find(IOperation operation, CodeContext context)
    {
        var (text, made) = operation switch
        {
            IObjectCreationOperation { Arguments: [{ Value: var first }, ..], Type: { } type } when IsConnection(type, "DbConnection") =>
                (first, type),
            IInvocationOperation
                { TargetMethod: { IsStatic: true, Name: "Create", ReturnType: { } type }, Arguments: [{ Value: var first }, ..] }
                    when IsConnection(type, "DbDataSource") => (first, type),
            _ => default,
        };
        if (made is not null && LeadsElsewhere(text, context))
        {
            yield return new Finding(Rule, operation.Syntax, made.Name);
        }
    }

    private static bool LeadsElsewhere(IOperation text, CodeContext context)
    {
        if (text.Type?.SpecialType != SpecialType.System_String)
        {
            return false;
        }

        var values = new ValueReader(context.Bodies);
        var value = new Value(text, new CallFrame(caller: null, context.TestClass));
        return IsWrittenOut(values, value) || values.Sources(value).Any(static source => IsOfConfiguration(source.Expression));
    }

    /// <summary>A database in memory that nobody else can name goes with its connection.</summary>
    private static bool IsWrittenOut(ValueReader values, Value value)
        => new KnownTexts(values).Of(value)
            .All(known => known.Length > 0 && !known.StartsWith(KnownText.Unknown, StringComparison.Ordinal)
                && known.IndexOf("memory", StringComparison.OrdinalIgnoreCase) < 0);

    private static bool IsOfConfiguration(IOperation source) => source switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType: { Name: "Environment" } type } }
            => type.ContainingNamespace.IsNamed("System"),
        IInvocationOperation { TargetMethod: { Name: "GetConnectionString" or "GetValue", ContainingType: { } type } }
            => type.ContainingNamespace.IsNamed("Microsoft.Extensions.Configuration"),
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: { } type } }
            => type.ContainingNamespace.IsNamed("Microsoft.Extensions.Configuration"),
        IPropertyReferenceOperation { Property: { Name: "ConnectionString", ContainingType: { Name: "ConnectionStringSettings" } type } }
            => type.ContainingNamespace.IsNamed("System.Configuration"),
        _ => false,
    };

    private static bool IsConnection(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == name && current.ContainingNamespace.IsNamed("System.Data.Common"))
            {
                return true;
            }
        }

        return false;
    }
}
