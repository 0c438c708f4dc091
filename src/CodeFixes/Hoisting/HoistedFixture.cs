using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting;
using FixtureGen.Reloading.Hoisting.Rewriting.Comments;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes.Hoisting;

/// <summary>A fixture that several classes share, because they stored the same rows.</summary>
/// <param name="Name">The class of the fixture.</param>
/// <param name="FullName">Its name with the namespace.</param>
/// <param name="Head">Its file up to the statements that store the rows.</param>
/// <param name="Statements">These statements.</param>
/// <param name="End">The rest of its file.</param>
/// <param name="Key">The same for all classes that store the same rows in the same way.</param>
internal sealed record HoistedFixture(string Name, string FullName, string Head, IReadOnlyList<StatementSyntax> Statements, string End,
    string Key)
{
    /// <summary>The file of the fixture.</summary>
    public string Text => Head + string.Concat(Statements.Select(statement => statement.ToFullString())) + End;

    /// <summary>The fixture with the comments that other classes have on the same statements.</summary>
    public HoistedFixture WithCommentsOf(HoistedFixture other, string newLine)
        => this with { Statements = [.. Statements.Zip(
            other.Statements,
            (own, alike) => RemarksOfBody.Above(
                Remark.In(alike, _ => false).Where(remark => !remark.Lines.All(Text.Contains)), own, newLine))] };

    /// <summary>The rows of a class as a fixture; null when they need something of the class itself.</summary>
    /// <param name="hoisted">What becomes of the class, or of its class fixture.</param>
    /// <param name="rows">Writes its rows.</param>
    /// <param name="before">The fixture whose rows are there already when these are stored, or null.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="newLine">The line ends.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    public static HoistedFixture? Of(HoistedClass hoisted, SetUpWriter rows, HoistedFixture? before, Compilation compilation,
        string newLine, CancellationToken cancellationToken)
    {
        var model = compilation.GetSemanticModel(hoisted.Class.Declaration.SyntaxTree);
        if (hoisted.Rows.Moved.Count == 0 || hoisted.Rows.Kept.Count > 0 || hoisted.Rows.Handles.Count > 0 || hoisted.Rows.Helpers.Count > 0
            || hoisted.Class.UsesFixtureGen
            || (hoisted.Database.Context is null ? rows.UsesContext || !hoisted.Class.IsOwner : rows.UsesConnection)
            || UsesOwnStatics(hoisted, model, cancellationToken))
        {
            return null;
        }

        var statements = rows.Body(rows.FixtureNames, "        ");
        var key = string.Join(" ", statements.SelectMany(statement => statement.DescendantTokens()).Select(token => token.Text));
        var @namespace = hoisted.Class.Type.ContainingNamespace.IsGlobalNamespace ? null
            : hoisted.Class.Type.ContainingNamespace.ToDisplayString();
        var stem = NameFor(hoisted, model, cancellationToken);
        stem = stem == before?.Name ? stem.Replace("Fixture", "Rows") : stem;
        var name = stem;
        for (var number = 2;
            compilation.Assembly.GetTypeByMetadataName(@namespace is null ? name : @namespace + "." + name) is { } taken
                && !Stores(taken, key, cancellationToken); number++)
        {
            name = stem + number;
        }

        var type = hoisted.Database.Context?.ToMinimalDisplayString(model, hoisted.Class.Declaration.SpanStart);
        var usings = ((CompilationUnitSyntax)hoisted.Class.Declaration.SyntaxTree.GetRoot(cancellationToken)).DescendantNodes()
            .OfType<UsingDirectiveSyntax>()
            .Where(directive => directive.GlobalKeyword.RawKind == 0).Select(directive => directive.WithoutTrivia().ToString())
            .Concat(type is null ? new[] { "using System.Data.Common;" } : [])
            .Concat(new[] { "using System.Threading;", "using System.Threading.Tasks;", "using FixtureGen;" })
            .Where(
                directive => !directive.StartsWith("using Xunit", StringComparison.Ordinal)
                    && !directive.StartsWith("using NUnit", StringComparison.Ordinal)
                && !directive.StartsWith("using Microsoft.VisualStudio.TestTools", StringComparison.Ordinal)
                && !directive.StartsWith("using Respawn", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).OrderBy(directive => directive.StartsWith("using System", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(directive => directive.TrimEnd(';'), StringComparer.Ordinal);
        var (baseType, parameter) = type is null
            ? ("Fixture", $"DbConnection {rows.FixtureNames.Connection}")
            : ($"Fixture<{type}>", $"{type} {rows.FixtureNames.Context}");
        var lines = usings.Concat(new[] { "" }).Concat(@namespace is null ? [] : new[] { $"namespace {@namespace};", "" })
            .Concat(hoisted.Class.IsOwner ? RemarksOfMember.OfOwner(hoisted, newLine) : []).Concat(new[]
        {
            before is null ? "[Fixture]" : $"[Fixture, DependsOnFixtures<{before.Name}>]",
            $"public sealed class {name} : {baseType}",
            "{",
            $"    public override {(rows.IsAsync ? "async " : "")}Task LoadAsync({parameter}, CancellationToken cancellationToken)",
            "    {",
        });
        var end = rows.IsAsync ? new[] { "    }", "}", "" } : new[] { "        return Task.CompletedTask;", "    }", "}", "" };
        var types = string.Join(" ", TypesIn(hoisted, model, cancellationToken));
        return new HoistedFixture(
            name, @namespace is null ? name : @namespace + "." + name,
            string.Join(newLine, lines) + newLine, [.. statements], string.Join(newLine, end),
            $"{hoisted.Database.Context?.ToDisplayString()}, {before?.FullName}, {types}: {key}");
    }

    /// <summary>The same names may stand for other types in another file.</summary>
    private static IEnumerable<string> TypesIn(HoistedClass hoisted, SemanticModel model, CancellationToken cancellationToken)
        => hoisted.Rows.Moved.SelectMany(statement => statement.DescendantNodes().OfType<SimpleNameSyntax>())
            .Select(name => model.GetSymbolInfo(name, cancellationToken).Symbol).OfType<INamedTypeSymbol>()
            .Select(type => type.ToDisplayString()).Distinct(StringComparer.Ordinal).OrderBy(type => type, StringComparer.Ordinal);

    /// <summary>Whether a fixture is one that an earlier fix has made of the same rows.</summary>
    private static bool Stores(INamedTypeSymbol fixture, string key, CancellationToken cancellationToken)
        => fixture.GetMembers("LoadAsync").SelectMany(member => member.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken)).OfType<MethodDeclarationSyntax>()
            .Any(method => method.Body is { } body
                && string.Join(" ", body.Statements.Where(statement => !Bodies.IsEmpty(SyntaxFactory.SingletonList(statement)))
                .SelectMany(statement => statement.DescendantTokens()).Select(token => token.Text)) == key);

    private static bool UsesOwnStatics(HoistedClass hoisted, SemanticModel model, CancellationToken cancellationToken)
        => hoisted.Rows.Moved.SelectMany(statement => statement.DescendantNodes().OfType<SimpleNameSyntax>())
            .Select(name => model.GetSymbolInfo(name, cancellationToken).Symbol)
            .Any(symbol => symbol is { IsStatic: true }
                && SymbolEqualityComparer.Default.Equals(symbol.ContainingType, hoisted.Class.Type));

    /// <summary>The sets that the rows go to, by the entities that the statements make.</summary>
    private static string NameFor(HoistedClass hoisted, SemanticModel model, CancellationToken cancellationToken)
    {
        if (hoisted.Database.Context is not { } context)
        {
            return (hoisted.Class.Type.Name.EndsWith("Fixture", StringComparison.Ordinal)
                ? hoisted.Class.Type.Name.Substring(0, hoisted.Class.Type.Name.Length - "Fixture".Length)
                    : hoisted.Class.Type.Name) + "Rows";
        }

        var entities = hoisted.Rows.Moved.SelectMany(statement => statement.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
            .Select(creation => model.GetTypeInfo(creation, cancellationToken).Type).OfType<INamedTypeSymbol>()
            .Where(type => type.TypeKind == TypeKind.Class && !type.IsGenericType && !DatabaseRoles.IsContext(type))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
        var sets = entities.Select(entity => context.GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(
                set => set.Type is INamedTypeSymbol { Name: "DbSet", TypeArguments: [var element] }
                    && SymbolEqualityComparer.Default.Equals(element, entity))?.Name ?? entity.Name + "s").ToList();
        return sets.Count is 0 or > 2
            ? context.Name.Replace("DbContext", "").Replace("Context", "") + "Rows"
            : string.Join("And", sets) + "Fixture";
    }
}
