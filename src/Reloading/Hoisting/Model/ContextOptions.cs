using FixtureGen.Reloading.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>The calls by which one piece of code configures the options of a context, in order.</summary>
internal sealed class ContextOptions
{
    /// <summary>What changes nothing but the texts of logs and exceptions.</summary>
    private static readonly string[] ForReaders = ["EnableSensitiveDataLogging", "EnableDetailedErrors"];

    private ContextOptions(IReadOnlyList<InvocationExpressionSyntax> calls) => Calls = calls;

    public IReadOnlyList<InvocationExpressionSyntax> Calls { get; }

    /// <summary>The call that chooses a provider that there is an engine for, or null.</summary>
    public InvocationExpressionSyntax? Provider => Calls.FirstOrDefault(call => ProviderEngines.IsProvider(NameOf(call)));

    /// <summary>All options that code sets up, those of each builder for themselves.</summary>
    public static List<ContextOptions> In(IEnumerable<SyntaxNode> code, SemanticModel model, CancellationToken cancellationToken)
        => code.SelectMany(part => part.DescendantNodes()).OfType<InvocationExpressionSyntax>()
            .Where(
                call => call.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
                    && model.GetTypeInfo(receiver, cancellationToken).Type is { Name: "DbContextOptionsBuilder" })
            .GroupBy(call => BuilderOf(call, model, cancellationToken))
            // The calls of a chain are nested, the first one innermost.
            .Select(ofBuilder => new ContextOptions([.. ofBuilder.OrderBy(call => call.Span.End)]))
            .ToList();

    /// <summary>Whether both mean the same, whatever connections they name.</summary>
    public bool IsSameAs(ContextOptions other)
    {
        var provider = Provider is { } chosen ? NameOf(chosen) : null;
        return Texts(Calls).SequenceEqual(Texts(other.Calls.Where(call => !ProviderEngines.IsProvider(NameOf(call))
            || NameOf(call) == provider)), StringComparer.Ordinal);
    }

    public static string NameOf(InvocationExpressionSyntax call)
        => ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText;

    private static IEnumerable<string> Texts(IEnumerable<InvocationExpressionSyntax> calls)
        => calls.Where(call => !ForReaders.Contains(NameOf(call)))
            .Select(call => NameOf(call) + "(" + string.Join(", ",
                call.ArgumentList.Arguments.Skip(ProviderEngines.IsProvider(NameOf(call)) ? 1 : 0).Select(Text)) + ")")
                    .OrderBy(text => text, StringComparer.Ordinal);

    private static string Text(ArgumentSyntax argument) => string.Join(" ", argument.DescendantTokens().Select(token => token.Text));

    /// <summary>What stands for the builder: the variable that holds it, or the expression that makes it.</summary>
    private static object BuilderOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax first = call;
        while (first is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } })
        {
            first = receiver;
        }

        var variable = first is BaseObjectCreationExpressionSyntax
            && first.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator
                ? model.GetDeclaredSymbol(declarator, cancellationToken)
                : model.GetSymbolInfo(first, cancellationToken).Symbol;
        return DatabaseRoles.OfType(
            (variable as ILocalSymbol)?.Type
                ?? (variable as IFieldSymbol)?.Type ?? (variable as IParameterSymbol)?.Type) == DatabaseRole.Options ? variable! : first;
    }
}
