using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>Checks that a class uses a data source for nothing but connections that variables hold, and contexts: these become those of FixtureGen.</summary>
internal sealed class DataSourceUses(HoistingPlan plan, SemanticModel model, CancellationToken cancellation)
{
    public void Check()
    {
        // Names are asked first: binding all tests would cost.
        var declared = plan.Declaration.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(MayBeOne).Select(variable => variable.Identifier.ValueText)
            .Concat(plan.Variables.Where(variable => plan.RoleOf(variable) == DatabaseRole.DataSource).Select(variable => variable.Name));
        var names = new HashSet<string>(declared, StringComparer.Ordinal);
        if (names.Count == 0)
        {
            return;
        }

        foreach (var name in plan.Declaration.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText)))
        {
            if (plan.RoleOf(model.GetSymbolInfo(name, cancellation).Symbol) == DatabaseRole.DataSource && WhyNot(name) is { } reason)
            {
                plan.Refuse(reason);
            }
        }
    }

    private static bool MayBeOne(VariableDeclaratorSyntax variable)
        => variable.Parent is VariableDeclarationSyntax { Type: var type } && (type.ToString().Contains("DataSource") || variable.Initializer?.ToString().Contains("DataSource") == true);

    private string? WhyNot(IdentifierNameSyntax name)
    {
        ExpressionSyntax held = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ofThis ? ofThis : name;
        return held.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == held => null,
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync" } } } => null,
            MemberAccessExpressionSyntax access when access.Expression == held => WhyNot(access, name.Identifier.ValueText),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "UseNpgsql" } } call } argument when call.ArgumentList.Arguments[0] == argument => null,
            _ => $"it passes the data source '{name.Identifier.ValueText}' to other code",
        };
    }

    private string? WhyNot(MemberAccessExpressionSyntax access, string source) => access.Name.Identifier.ValueText switch
    {
        "Build" or "Dispose" or "DisposeAsync" => null,
        "OpenConnection" or "OpenConnectionAsync" or "CreateConnection" => IsHeld(access) ? null : $"it uses a connection of '{source}' that no variable holds",
        var member when model.GetTypeInfo(access.Expression, cancellation).Type is { } type && !DatabaseRoles.IsDataSource(type) => $"its data source is configured by '{member}'",
        var member => $"it uses '{member}' of '{source}', which FixtureGen cannot replace",
    };

    private static bool IsHeld(MemberAccessExpressionSyntax access)
    {
        ExpressionSyntax made = access.Parent is InvocationExpressionSyntax call ? call : access;
        for (; made.Parent is ExpressionSyntax outer && DatabaseStatements.Awaited(outer) == DatabaseStatements.Awaited(made); made = outer)
        {
        }

        return made.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax } or AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax };
    }
}
