using FixtureGen.Reloading.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>A class fixture that owns the database of the test classes which are given it.</summary>
/// <param name="hoisted">What becomes of the class fixture: its rows go to a fixture of FixtureGen, its options to a test database.</param>
/// <param name="resets">
/// Its methods that empty tables; each with the reason why the database is another one then than when its set-up is done, or null.
/// </param>
internal sealed class DatabaseOwner(HoistedClass hoisted, Dictionary<IMethodSymbol, string?> resets)
{
    public INamedTypeSymbol Type => hoisted.Class.Type;

    public HoistedClass Hoisted => hoisted;

    /// <summary>Whether a variable holds the fixture.</summary>
    public bool IsHeldBy(ISymbol? symbol) => symbol switch
    {
        IFieldSymbol field => Is(field.Type),
        IPropertySymbol property => Is(property.Type),
        IParameterSymbol parameter => Is(parameter.Type),
        _ => false,
    };

    public bool Is(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Type);

    public bool Resets(ISymbol? member) => member is IMethodSymbol method && resets.ContainsKey(method);

    /// <summary>
    /// Why a test that runs after a reset sees something else than one that runs after the set-up; null where it sees the same.
    /// </summary>
    public string? WhyNot(IMethodSymbol reset) => resets[reset];

    /// <summary>What a member of the fixture gives of its database; null for any other member.</summary>
    public DatabaseRole? RoleOf(ISymbol? member) => member is null || !Is(member.ContainingType) ? null : member switch
    {
        IFieldSymbol field => RoleOf(field.Type),
        IPropertySymbol { IsIndexer: false } property => RoleOf(property.Type),
        IMethodSymbol { MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: true } method when DoesNothingElse(method) =>
            RoleOf(method.ReturnType),
        _ => null,
    };

    /// <summary>Whether each use of a member makes something new.</summary>
    public static bool IsMade(ISymbol member)
        => member is IMethodSymbol
            || (member is IPropertySymbol { DeclaringSyntaxReferences: [var reference] }
                && reference.GetSyntax() is PropertyDeclarationSyntax property
            && (property.ExpressionBody?.Expression is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax
                || property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null) == true));

    /// <summary>A connection string is used as options are: for what is made from it.</summary>
    private static DatabaseRole? RoleOf(ITypeSymbol type)
        => type.SpecialType == SpecialType.System_String ? DatabaseRole.Options : DatabaseRoles.OfType(type);

    /// <summary>Whether a method only makes, opens and returns.</summary>
    private static bool DoesNothingElse(IMethodSymbol method)
        => method.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is MethodDeclarationSyntax declaration
        && (declaration.ExpressionBody?.Expression is BaseObjectCreationExpressionSyntax or IdentifierNameSyntax
            or MemberAccessExpressionSyntax
            || (declaration.Body is { } body && body.Statements.All(MakesOnly)));

    private static bool MakesOnly(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax => true,
        ReturnStatementSyntax { Expression: BaseObjectCreationExpressionSyntax or IdentifierNameSyntax } => true,
        ExpressionStatementSyntax
            { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } }
            => name == "Open" || name.StartsWith("Use", StringComparison.Ordinal) || name.StartsWith("Enable", StringComparison.Ordinal),
        _ => false,
    };
}
