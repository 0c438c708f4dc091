using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>Checks that all connections which a class opens lead to one database, so that they can all become connections to the same one.</summary>
internal sealed class SeparateDatabases(HoistingPlan plan, SetUpMembers members, SemanticModel model, CancellationToken cancellation)
{
    public void Check()
    {
        if (plan.Variables.GroupBy(variable => plan.RoleOf(variable)).FirstOrDefault(same => same.Key is DatabaseRole.Context or DatabaseRole.Connection or DatabaseRole.DataSource && same.Count() > 1) is { } several)
        {
            plan.Refuse($"'{several.First().Name}' and '{several.ElementAt(1).Name}' would become one");
        }

        if (!plan.UsesFixtureGen && ConnectionSettings.MemberIn(plan.Declaration) is { } member)
        {
            plan.Refuse($"'{member}' applies to one connection, but contexts will have others");
        }

        if (!plan.UsesFixtureGen && plan.Declaration.DescendantNodes().OfType<GenericNameSyntax>().FirstOrDefault(name => name.Identifier.ValueText.StartsWith("Add", StringComparison.Ordinal) && name.Identifier.ValueText.Contains("DbContext")) is { } service)
        {
            plan.Refuse($"it gets its context from services through '{service}', and they may give it to others, too");
        }

        new DataSourceUses(plan, model, cancellation).Check();
        var opened = plan.Declaration.DescendantNodes().Select(node => (Node: node, Name: ConnectionString(node))).Where(found => found.Name is not null).ToList();
        if (opened.Select(found => found.Name).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            plan.Refuse("it works with several databases");
        }

        if (opened.Exists(found => Says(found.Name!, "Foreign Keys=False") || Says(found.Name!, "Recursive Triggers=True")))
        {
            plan.Refuse("its connection string changes how the database works");
        }

        var byMember = opened.Where(found => found.Node is BaseObjectCreationExpressionSyntax && IsOfItsOwn(found.Name!)).SelectMany(found => PlacesOf(MemberAround(found.Node))).GroupBy(place => place).ToList();
        var inSetUps = byMember.Where(places => IsSetUp(places.Key)).Sum(places => places.Count()) + (plan.Owner is null ? 0 : 1);
        if (inSetUps > 1 || byMember.Exists(places => !IsSetUp(places.Key) && places.Count() + inSetUps > 1))
        {
            plan.Refuse("a test or set-up has a database of its own beside the one of the class");
        }
    }

    /// <summary>Each connection to such a name has a database in memory for itself.</summary>
    private static bool IsOfItsOwn(string name) => (Says(name, ":memory:") || Says(name, "Mode=Memory")) && !Says(name, "Cache=Shared");

    private static bool Says(string name, string setting) => name.Replace(" ", "").IndexOf(setting.Replace(" ", ""), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The name of the database that an expression opens, where it is written there.</summary>
    private string? ConnectionString(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var name }] } creation when OwnConnections.MayMakeOne(creation) && TextOf(name) is { } text
            && model.GetTypeInfo(creation, cancellation).Type is { } type && DatabaseRoles.IsConnection(type) => text,
        ObjectCreationExpressionSyntax { Type: var builder, ArgumentList.Arguments: [{ Expression: var name }] } when builder.ToString().EndsWith("DataSourceBuilder", StringComparison.Ordinal) => TextOf(name),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" or "CreateDataSource", Expression: var factory }, ArgumentList.Arguments: [{ Expression: var name }] }
            when factory.ToString().StartsWith("Npgsql", StringComparison.Ordinal) => TextOf(name),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method }, ArgumentList.Arguments: [{ Expression: var name }, ..] } when DatabasePlanner.IsProvider(method) => TextOf(name),
        _ => null,
    };

    private string? TextOf(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellation).Value as string;

    private static MemberDeclarationSyntax? MemberAround(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    /// <summary>Where the code of a member runs: a helper in its callers.</summary>
    private IEnumerable<MemberDeclarationSyntax> PlacesOf(MemberDeclarationSyntax? member)
    {
        if (member is not MethodDeclarationSyntax { AttributeLists.Count: 0 } helper || IsSetUp(helper))
        {
            return member is null ? [] : [member];
        }

        return plan.Declaration.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == helper.Identifier.ValueText)
            .Select(MemberAround).OfType<MemberDeclarationSyntax>();
    }

    private bool IsSetUp(MemberDeclarationSyntax member)
        => member is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorDeclarationSyntax
        || members.SetUps.Exists(setUp => setUp.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == member.SyntaxTree && reference.Span == member.Span));
}
