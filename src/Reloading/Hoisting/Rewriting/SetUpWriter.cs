using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Comments;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>Writes the code that stores the rows once, from the statements that stored them for every test.</summary>
internal sealed class SetUpWriter
{
    private readonly HoistedClass hoisted;
    private readonly SemanticModel model;
    private readonly HelperParameters helpers;
    private readonly CancellationToken cancellationToken;
    private readonly SyntaxTrivia newLine;
    private readonly ProviderConnection? provider;

    public SetUpWriter(HoistedClass hoisted, SemanticModel model, HelperParameters helpers, ProviderConnection? provider,
        CancellationToken cancellationToken)
    {
        this.provider = provider;
        this.hoisted = hoisted;
        this.model = model;
        this.helpers = helpers;
        this.cancellationToken = cancellationToken;
        newLine = TypeDeclarations.NewLineOf(hoisted.Class.Declaration);
        UsesContext = hoisted.Rows.Moved.Any(statement => helpers.Uses(statement, model, cancellationToken).Context);
        UsesConnection = hoisted.Rows.Moved.Any(statement => helpers.Uses(statement, model, cancellationToken).Connection);
        IsAsync = hoisted.Rows.Moved.Any(statement => IsTask(statement) || AsyncBodies.IsAwaiting(statement));
        Names = DatabaseNames.Parameters(ContextName(), Free(provider is null ? "connection" : "sqlite"));
    }

    public bool UsesContext { get; }

    public bool UsesConnection { get; }

    public bool IsAsync { get; }

    public DatabaseNames Names { get; }

    /// <summary>The rows that tests work with, each once.</summary>
    public IEnumerable<RowHandle> Handles
        => hoisted.Rows.Handles.Values.SelectMany(handles => handles).GroupBy(handle => handle.Field, StringComparer.Ordinal)
            .Select(same => same.First());

    /// <summary>What the rows of all classes are stored through that could share them in a fixture.</summary>
    public DatabaseNames FixtureNames => DatabaseNames.Parameters(Free("db"), "connection");

    /// <summary>The statements, at the indentation of a method's body.</summary>
    public SyntaxList<StatementSyntax> Body(DatabaseNames names, string indentation)
    {
        var rewriter = new DatabaseRewriter(hoisted, model, names, helpers, cancellationToken);
        var remarks = new Dictionary<BlockSyntax, RemarksOfBody>();
        var rows = hoisted.Rows.Moved.Select(statement
            => Blocks.Indent(Explained(statement, Awaited((StatementSyntax)rewriter.Visit(statement)!), remarks), indentation));
        return Blocks.Tidy(
            SyntaxFactory.List(
                rows.Concat(
                    Handles.Select(
                        handle => SyntaxFactory.ParseStatement($"{indentation}{handle.Field} = {handle.Stored.Name}.{handle.Key.Name};")
                            .WithTrailingTrivia(newLine)))));
    }

    /// <summary>With the comments of the plumbing before it. Those of a test stay there.</summary>
    private StatementSyntax Explained(StatementSyntax statement, StatementSyntax written, Dictionary<BlockSyntax, RemarksOfBody> remarks)
    {
        if (statement.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is not { Body: { } body } method
            || hoisted.Rows.Arranging.Contains(method))
        {
            return written;
        }

        return (remarks.TryGetValue(body, out var known) ? known : remarks[body] = new RemarksOfBody(hoisted, body))
            .Above(statement, written);
    }

    /// <summary>Whether a set-up hands the task that stores its last rows to the test framework.</summary>
    private static bool IsTask(StatementSyntax statement) => statement is ReturnStatementSyntax { Expression: not null };

    private static StatementSyntax Awaited(StatementSyntax statement)
        => IsTask(statement) && ((ReturnStatementSyntax)statement).Expression is { } task
            ? SyntaxFactory.ExpressionStatement(
                SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), task))
                    .WithTriviaFrom(statement)
            : statement;

    /// <summary>The class set-up.</summary>
    public MethodDeclarationSyntax ClassSetup(string indentation, string unit, string newLine)
    {
        var parameters = new List<string>();
        if (UsesContext)
        {
            parameters.Add($"{Spell(hoisted.Database.Context!)} {Names.Context}");
        }

        if (UsesConnection)
        {
            parameters.Add($"DbConnection {(provider is null ? Names.Connection.ToString() : "connection")}");
        }

        var returns = IsAsync ? "async Task" : "void";
        var text = string.Join(newLine,
            $"{indentation}[ClassSetup]",
            $"{indentation}private static {returns} {MethodName}({string.Join(", ", parameters)})",
            $"{indentation}{{",
            $"{indentation}}}",
            "");
        var method = (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(text)!;
        var body = Body(Names, indentation + unit);
        if (UsesConnection && provider is not null)
        {
            body = body.Insert(
                0, SyntaxFactory.ParseStatement($"{indentation}{unit}var {Names.Connection} = ({provider.Type})connection;")
                    .WithTrailingTrivia(SyntaxFactory.EndOfLine(newLine)));
        }

        return method.WithBody(method.Body!.WithStatements(body));
    }

    /// <summary>The fields that keep the keys of rows that tests work with.</summary>
    public IEnumerable<MemberDeclarationSyntax> HandleFields(string indentation, string newLine)
        => Handles.Select(handle => SyntaxFactory.ParseMemberDeclaration(
            $"{indentation}private static {Spell(handle.Key.Type)} {handle.Field}{(StartsNull(handle) ? " = null!" : "")};{newLine}")!);

    /// <summary>The name of the class set-up.</summary>
    public string MethodName
    {
        get
        {
            var name = IsAsync ? "ArrangeAsync" : "Arrange";
            return hoisted.Class.Type.GetMembers(name).IsEmpty ? name : name.Replace("Arrange", "ArrangeRows");
        }
    }

    /// <summary>What the moved code called its context, if it had one name for it.</summary>
    private string ContextName()
    {
        var used = hoisted.Rows.Moved.SelectMany(statement => statement.DescendantNodes().OfType<IdentifierNameSyntax>())
            .FirstOrDefault(name => DatabaseRoles.Of(model.GetSymbolInfo(name, cancellationToken).Symbol) == DatabaseRole.Context)
                ?.Identifier.ValueText.TrimStart('_');
        return Free(string.IsNullOrEmpty(used) ? "db" : char.ToLowerInvariant(used![0]) + used.Substring(1));
    }

    private static bool StartsNull(RowHandle handle) => handle.Key.Type.IsReferenceType;

    private string Spell(ITypeSymbol type) => type.ToMinimalDisplayString(model, hoisted.Class.Declaration.SpanStart);

    /// <summary>The name, unless the moved code has another use for it.</summary>
    private string Free(string name)
    {
        var taken = hoisted.Rows.Moved.SelectMany(statement => StatementFacts.Of(statement, hoisted.Class, cancellationToken).Declared)
            .Where(symbol => DatabaseRoles.Of(symbol) is null);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && !taken.Any(symbol => symbol.Name == name)
            ? name
            : "test" + char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
