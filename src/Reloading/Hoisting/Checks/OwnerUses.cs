using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>A test class must use its class fixture for nothing but what FixtureGen gives it instead.</summary>
internal sealed class OwnerUses
{
    private readonly ClassToHoist subject;
    private readonly DatabaseOwner owner;
    private readonly List<SyntaxNode> perTest;
    private readonly CancellationToken cancellationToken;

    private OwnerUses(ClassToHoist subject, DatabaseOwner owner, CancellationToken cancellationToken)
    {
        this.subject = subject;
        this.owner = owner;
        this.cancellationToken = cancellationToken;
        perTest = subject.Members.SetUps.Concat(subject.Members.TearDowns)
            .SelectMany(member => member.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax(cancellationToken)).ToList();
    }

    public static string? WhyNot(HoistedRows rows, CancellationToken cancellationToken)
        => rows.Class.Owner is { } owner ? new OwnerUses(rows.Class, owner, cancellationToken).WhyNot() : null;

    private string? WhyNot()
        => subject.Declaration.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => MayHold(name) && owner.IsHeldBy(subject.Model.GetSymbolInfo(name, cancellationToken).Symbol))
            .Select(WhyNot).FirstOrDefault(static reason => reason is not null);

    /// <summary>Asks the names of the class before the compiler is asked.</summary>
    private bool MayHold(IdentifierNameSyntax name)
        => subject.Type.GetMembers(name.Identifier.ValueText).Any(owner.IsHeldBy)
        || subject.Type.InstanceConstructors.Any(constructor
            => constructor.Parameters.Any(parameter => parameter.Name == name.Identifier.ValueText));

    private string? WhyNot(IdentifierNameSyntax name)
    {
        ExpressionSyntax held = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ofThis ? ofThis : name;
        if (held.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax or ArrowExpressionClauseSyntax }
            or EqualsValueClauseSyntax
                { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } })
        {
            return null;
        }

        if (held.Parent is not MemberAccessExpressionSyntax access || access.Expression != held
            || subject.Model.GetSymbolInfo(access, cancellationToken).Symbol is not { } member)
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
        => !perTest.Any(member => member.Span.Contains(access.Span))
            ? $"a test itself calls '{reset.Name}' of '{owner.Type.Name}'"
            : owner.WhyNot(reset);

    private static bool IsMadeForAVariable(MemberAccessExpressionSyntax access)
        => (access.Parent is InvocationExpressionSyntax call ? call : (ExpressionSyntax)access).Parent is EqualsValueClauseSyntax
            { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } };
}
