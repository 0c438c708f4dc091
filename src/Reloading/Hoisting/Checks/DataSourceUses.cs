using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>
/// A class must use a data source for nothing but connections that variables hold, and contexts: these become those of FixtureGen.
/// </summary>
internal sealed class DataSourceUses
{
    private readonly ClassToHoist subject;
    private readonly CancellationToken cancellationToken;

    private DataSourceUses(ClassToHoist subject, CancellationToken cancellationToken)
    {
        this.subject = subject;
        this.cancellationToken = cancellationToken;
    }

    public static string? WhyNot(HoistedClass hoisted, CancellationToken cancellationToken)
    {
        var uses = new DataSourceUses(hoisted.Class, cancellationToken);
        return uses.Mentions().Select(uses.WhyNot).FirstOrDefault(static reason => reason is not null);
    }

    /// <summary>Where the code of the class has a data source. Names are asked first: binding all tests would cost.</summary>
    private IEnumerable<IdentifierNameSyntax> Mentions()
    {
        var declared = subject.Declaration.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(MayBeOne)
            .Select(variable => variable.Identifier.ValueText)
            .Concat(subject.Variables.Where(variable => subject.RoleOf(variable) == DatabaseRole.DataSource)
                .Select(variable => variable.Name));
        var names = new HashSet<string>(declared, StringComparer.Ordinal);
        return names.Count == 0
            ? []
            : subject.Declaration.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText)
                && subject.RoleOf(subject.Model.GetSymbolInfo(name, cancellationToken).Symbol) == DatabaseRole.DataSource);
    }

    private static bool MayBeOne(VariableDeclaratorSyntax variable)
        => variable.Parent is VariableDeclarationSyntax { Type: var type }
            && (type.ToString().Contains("DataSource") || variable.Initializer?.ToString().Contains("DataSource") == true);

    private string? WhyNot(IdentifierNameSyntax name)
    {
        ExpressionSyntax held = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ofThis ? ofThis : name;
        return held.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == held => null,
            ConditionalAccessExpressionSyntax
                { WhenNotNull: InvocationExpressionSyntax
                    { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync" } } } => null,
            MemberAccessExpressionSyntax access when access.Expression == held => WhyNot(access, name.Identifier.ValueText),
            ArgumentSyntax
                { Parent.Parent: InvocationExpressionSyntax
                    { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "UseNpgsql" } } call } argument
                        when call.ArgumentList.Arguments[0] == argument => null,
            _ => $"it passes the data source '{name.Identifier.ValueText}' to other code",
        };
    }

    private string? WhyNot(MemberAccessExpressionSyntax access, string source) => access.Name.Identifier.ValueText switch
    {
        "Build" or "Dispose" or "DisposeAsync" => null,
        "OpenConnection" or "OpenConnectionAsync" or "CreateConnection" =>
            IsHeld(access) ? null : $"it uses a connection of '{source}' that no variable holds",
        var member when subject.Model.GetTypeInfo(access.Expression, cancellationToken).Type is { } type
            && !AdoNetTypes.IsDataSource(type) => $"its data source is configured by '{member}'",
        var member => $"it uses '{member}' of '{source}', which FixtureGen cannot replace",
    };

    private static bool IsHeld(MemberAccessExpressionSyntax access)
    {
        ExpressionSyntax made = access.Parent is InvocationExpressionSyntax call ? call : access;
        for (; made.Parent is ExpressionSyntax outer && DatabaseStatements.Awaited(outer) == DatabaseStatements.Awaited(made); made = outer)
        {
        }

        return made.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax }
            or AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax };
    }
}
