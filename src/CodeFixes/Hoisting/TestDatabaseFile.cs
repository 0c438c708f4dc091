using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Comments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes.Hoisting;

/// <summary>Declares the test database of a project that has none, with the options that its test classes gave their contexts.</summary>
internal static class TestDatabaseFile
{
    public static string NameFor(HoistedClass hoisted)
    {
        if (hoisted.Database.Context is not { } context)
        {
            return "EmptyDatabase";
        }

        var stem = context.Name.EndsWith("DbContext", StringComparison.Ordinal)
            ? context.Name.Substring(0, context.Name.Length - "DbContext".Length)
            : context.Name.EndsWith("Context", StringComparison.Ordinal) ? context.Name.Substring(0, context.Name.Length - "Context".Length)
            : context.Name;
        return (stem.Length == 0 ? "Test" : stem) + "Database";
    }

    public static (string Name, string Text) Write(HoistedClass hoisted, SemanticModel model, string newLine,
        CancellationToken cancellationToken)
    {
        var name = NameFor(hoisted);
        var lines = hoisted.Database.Context is { } context ? ForContext(hoisted, context, name, model, cancellationToken)
            : WithoutContext(name);
        var remarks = hoisted.Class.IsOwner && hoisted.Rows.Moved.Count == 0 ? RemarksOfMember.OfOwner(hoisted, newLine) : [];
        var @namespace = hoisted.Class.Type.ContainingNamespace.IsGlobalNamespace ? []
            : new[] { $"namespace {hoisted.Class.Type.ContainingNamespace.ToDisplayString()};", "" };
        var usings = lines.Usings.Distinct(StringComparer.Ordinal)
            .OrderBy(line => line.StartsWith("System", StringComparison.Ordinal) ? 0 : 1).ThenBy(line => line, StringComparer.Ordinal)
            .Select(line => $"using {line};");
        return (name, string.Join(newLine, usings.Concat(new[] { "" }).Concat(@namespace).Concat(remarks).Concat(lines.Body)) + newLine);
    }

    private static (IEnumerable<string> Usings, IEnumerable<string> Body) ForContext(HoistedClass hoisted, INamedTypeSymbol context,
        string name, SemanticModel model, CancellationToken cancellationToken)
    {
        var usings = new List<string> { "System.Data.Common", "FixtureGen", "Microsoft.EntityFrameworkCore" };
        if (!context.ContainingNamespace.IsGlobalNamespace
            && !IsAround(context.ContainingNamespace, hoisted.Class.Type.ContainingNamespace))
        {
            usings.Add(context.ContainingNamespace.ToDisplayString());
        }

        var calls = "";
        foreach (var call in hoisted.Database.Configuration)
        {
            calls += Configure(call);
            if (model.GetSymbolInfo(
                call, cancellationToken).Symbol is IMethodSymbol { ContainingNamespace: { IsGlobalNamespace: false } declaring })
            {
                usings.Add(declaring.ToDisplayString());
            }
        }

        var accessibility = context.DeclaredAccessibility == Accessibility.Public ? "public" : "internal";
        var body = new List<string>
        {
            $"/// <summary>What the tests of {context.Name} run against.</summary>",
            $"{accessibility} sealed class {name} : TestDatabase<{context.Name}>",
            "{",
            $"    protected override void Configure(DbContextOptionsBuilder<{context.Name}> options, DbConnection connection)",
            $"        => options{calls};",
        };
        if (hoisted.Rows.Migrates)
        {
            usings.Add("System.Threading");
            usings.Add("System.Threading.Tasks");
            body.Add("");
            body.Add(
                $"    protected override Task CreateSchemaAsync({context.Name} db, CancellationToken cancellationToken) => " +
                "db.Database.MigrateAsync(cancellationToken);");
        }

        body.Add("}");
        return (usings, body);
    }

    private static (IEnumerable<string> Usings, IEnumerable<string> Body) WithoutContext(string name)
        => (new[] { "System.Data.Common", "System.Threading", "System.Threading.Tasks", "FixtureGen" },
            new[]
            {
                "/// <summary>A database without tables: each class creates those that it needs in its class set-up.</summary>",
                $"public sealed class {name} : TestDatabase",
                "{",
                "    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => " +
                "Task.CompletedTask;",
                "}",
            });

    /// <summary>A call that configures the options, with the given connection in the place of its own.</summary>
    private static string Configure(InvocationExpressionSyntax call)
    {
        var method = ((MemberAccessExpressionSyntax)call.Expression).Name;
        var arguments = call.ArgumentList.Arguments.Select(argument => argument.ToString()).ToList();
        if (arguments.Count > 0 && ProviderEngines.IsProvider(method.Identifier.ValueText))
        {
            arguments[0] = "connection";
        }

        return $".{method}({string.Join(", ", arguments)})";
    }

    /// <summary>Whether code in a namespace sees the types of another one without a using directive.</summary>
    public static bool IsAround(INamespaceSymbol outer, INamespaceSymbol inner)
    {
        for (var current = inner; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            if (SymbolEqualityComparer.Default.Equals(current, outer))
            {
                return true;
            }
        }

        return false;
    }
}
