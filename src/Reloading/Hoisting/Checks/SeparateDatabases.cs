using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Database;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>
/// All connections which a class opens must lead to one database, so that they can all become connections to the same one.
/// </summary>
internal sealed class SeparateDatabases
{
    private readonly ClassToHoist subject;
    private readonly CancellationToken cancellationToken;

    private SeparateDatabases(ClassToHoist subject, CancellationToken cancellationToken)
    {
        this.subject = subject;
        this.cancellationToken = cancellationToken;
    }

    public static string? SeveralVariables(HoistedClass hoisted, CancellationToken cancellationToken)
        => hoisted.Class.Variables.GroupBy(variable => hoisted.Class.RoleOf(variable)).FirstOrDefault(IsSeveral) is { } several
            ? $"'{several.First().Name}' and '{several.ElementAt(1).Name}' would become one"
            : null;

    public static string? OneConnection(HoistedClass hoisted, CancellationToken cancellationToken)
        => !hoisted.Class.UsesFixtureGen && ConnectionSettings.MemberIn(hoisted.Class.Declaration) is { } member
            ? $"'{member}' applies to one connection, but contexts will have others"
            : null;

    public static string? Services(HoistedClass hoisted, CancellationToken cancellationToken)
        => !hoisted.Class.UsesFixtureGen
        && hoisted.Class.Declaration.DescendantNodes().OfType<GenericNameSyntax>().FirstOrDefault(AddsContext) is { } service
            ? $"it gets its context from services through '{service}', and they may give it to others, too"
            : null;

    public static string? WhyNot(HoistedClass hoisted, CancellationToken cancellationToken)
        => new SeparateDatabases(hoisted.Class, cancellationToken).WhyNot();

    private string? WhyNot()
    {
        var opened = subject.Declaration.DescendantNodes().Select(node => (Node: node, Name: ConnectionString(node)))
            .Where(found => found.Name is not null).ToList();
        if (opened.Select(found => found.Name).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return "it works with several databases";
        }

        if (opened.Exists(found => Says(found.Name!, "Foreign Keys=False") || Says(found.Name!, "Recursive Triggers=True")))
        {
            return "its connection string changes how the database works";
        }

        var byMember = opened.Where(found => found.Node is BaseObjectCreationExpressionSyntax && IsOfItsOwn(found.Name!))
            .SelectMany(found => PlacesOf(MemberAround(found.Node))).GroupBy(place => place).ToList();
        var inSetUps = byMember.Where(places => IsSetUp(places.Key)).Sum(places => places.Count()) + (subject.Owner is null ? 0 : 1);
        return inSetUps > 1 || byMember.Exists(places => !IsSetUp(places.Key) && places.Count() + inSetUps > 1)
            ? "a test or set-up has a database of its own beside the one of the class"
            : null;
    }

    private static bool IsSeveral(IGrouping<DatabaseRole?, ISymbol> variables)
        => variables.Key is DatabaseRole.Context or DatabaseRole.Connection or DatabaseRole.DataSource && variables.Count() > 1;

    private static bool AddsContext(GenericNameSyntax name)
        => name.Identifier.ValueText.StartsWith("Add", StringComparison.Ordinal) && name.Identifier.ValueText.Contains("DbContext");

    /// <summary>Each connection to such a name has a database in memory for itself.</summary>
    private static bool IsOfItsOwn(string name) => (Says(name, ":memory:") || Says(name, "Mode=Memory")) && !Says(name, "Cache=Shared");

    private static bool Says(string name, string setting)
        => name.Replace(" ", "").IndexOf(setting.Replace(" ", ""), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The name of the database that an expression opens, where it is written there.</summary>
    private string? ConnectionString(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var name }] } creation
            when OwnConnections.MayMakeOne(creation) && TextOf(name) is { } text
            && subject.Model.GetTypeInfo(creation, cancellationToken).Type is { } type && AdoNetTypes.IsConnection(type) => text,
        ObjectCreationExpressionSyntax { Type: var builder, ArgumentList.Arguments: [{ Expression: var name }] }
            when builder.ToString().EndsWith("DataSourceBuilder", StringComparison.Ordinal) => TextOf(name),
        InvocationExpressionSyntax
            { Expression: MemberAccessExpressionSyntax
                { Name.Identifier.ValueText: "Create" or "CreateDataSource", Expression: var factory },
                ArgumentList.Arguments: [{ Expression: var name }] }
            when factory.ToString().StartsWith("Npgsql", StringComparison.Ordinal) => TextOf(name),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method },
            ArgumentList.Arguments: [{ Expression: var name }, ..] } when ProviderEngines.IsProvider(method) => TextOf(name),
        _ => null,
    };

    private string? TextOf(ExpressionSyntax expression) => subject.Model.GetConstantValue(expression, cancellationToken).Value as string;

    private static MemberDeclarationSyntax? MemberAround(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    /// <summary>Where the code of a member runs: a helper in its callers.</summary>
    private IEnumerable<MemberDeclarationSyntax> PlacesOf(MemberDeclarationSyntax? member)
    {
        if (member is not MethodDeclarationSyntax { AttributeLists.Count: 0 } helper || IsSetUp(helper))
        {
            return member is null ? [] : [member];
        }

        return subject.Declaration.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == helper.Identifier.ValueText)
            .Select(MemberAround).OfType<MemberDeclarationSyntax>();
    }

    private bool IsSetUp(MemberDeclarationSyntax member)
        => member is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorDeclarationSyntax
        || subject.Members.SetUps.Exists(setUp
            => setUp.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == member.SyntaxTree
                && reference.Span == member.Span));
}
