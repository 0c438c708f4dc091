using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Checks that a test class uses its class fixture for nothing but what FixtureGen gives it instead.</summary>
internal sealed class OwnerUses(HoistedClass plan, DatabaseOwner owner, IReadOnlyCollection<SyntaxNode> perTest, SemanticModel model, CancellationToken cancellation)
{
    public void Check()
    {
        foreach (var name in plan.Declaration.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (MayHold(name) && owner.IsHeldBy(model.GetSymbolInfo(name, cancellation).Symbol) && WhyNot(name) is { } reason)
            {
                plan.Refuse(reason);
            }
        }
    }

    /// <summary>Asks the names of the class before the compiler is asked.</summary>
    private bool MayHold(IdentifierNameSyntax name)
        => plan.Type.GetMembers(name.Identifier.ValueText).Any(owner.IsHeldBy)
        || plan.Type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == name.Identifier.ValueText));

    private string? WhyNot(IdentifierNameSyntax name)
    {
        ExpressionSyntax held = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ofThis ? ofThis : name;
        if (held.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax or ArrowExpressionClauseSyntax } or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } })
        {
            return null;
        }

        if (held.Parent is not MemberAccessExpressionSyntax access || access.Expression != held || model.GetSymbolInfo(access, cancellation).Symbol is not { } member)
        {
            return $"it hands '{owner.Type.Name}' on";
        }

        return owner.RoleOf(member) switch
        {
            null when owner.Resets(member) => WhyNotReset(access, (IMethodSymbol)member),
            DatabaseRole.Options when access.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is null => Uses(member),
            DatabaseRole.Connection when DatabaseOwner.IsMade(member) && !IsMadeForAVariable(access) => Uses(member),
            null or DatabaseRole.Reset or DatabaseRole.DataSource or DatabaseRole.Owner => Uses(member),
            _ => null,
        };
    }

    private string Uses(ISymbol member) => $"it uses '{member.Name}' of '{owner.Type.Name}'";

    private string? WhyNotReset(MemberAccessExpressionSyntax access, IMethodSymbol reset)
        => !perTest.Any(member => member.Span.Contains(access.Span)) ? $"a test itself calls '{reset.Name}' of '{owner.Type.Name}'" : owner.WhyNot(reset);

    private static bool IsMadeForAVariable(MemberAccessExpressionSyntax access)
        => (access.Parent is InvocationExpressionSyntax call ? call : (ExpressionSyntax)access).Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } };
}
