using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>
/// A test database that is to be declared must be made as the class makes its own, as far as can be seen, and by an engine that there is.
/// </summary>
internal static class DeclaredDatabase
{
    public static string? Context(HoistedClass hoisted, CancellationToken cancellationToken)
        => hoisted is not { Database: { IsDeclared: true, Context: { } context } } ? null
            : hoisted.Class.Model.Compilation.GetTypeByMetadataName("FixtureGen.TestDatabase`1") is null
                ? "the project does not reference FixtureGen.EntityFrameworkCore"
            : !context.InstanceConstructors.Any(constructor => TakesOptionsAlone(constructor, context))
                ? $"'{context.Name}' has no constructor that takes only its options"
            : null;

    /// <summary>All but the connection must mean the same in the test database.</summary>
    public static string? Configuration(HoistedClass hoisted, CancellationToken cancellationToken)
    {
        if (hoisted is not { Database: { IsDeclared: true, Context: not null, Options: var options } })
        {
            return null;
        }

        return options.Count == 0 ? "the code does not show how its context is configured"
            : options[0].Provider is not { } provider ? $"FixtureGen has no engine for '{ContextOptions.NameOf(options[0].Calls[0])}'"
            : options.Any(other => !other.IsSameAs(options[0])) ? "it configures its contexts in different ways"
            : WhyNoEngine(ContextOptions.NameOf(provider), hoisted)
                ?? options[0].Calls.Select(call => WhyNot(call, call == provider, hoisted.Class, cancellationToken))
                    .FirstOrDefault(static reason => reason is not null);
    }

    public static string? Connection(HoistedClass hoisted, CancellationToken cancellationToken)
        => hoisted is not { Database: { IsDeclared: true, Context: null, Opened: var opened } } ? null
            : opened is null ? "the code does not show how its database is opened"
            : WhyNoEngine(opened.Name, hoisted);

    public static string? Schema(HoistedClass hoisted, CancellationToken cancellationToken)
        => hoisted.Database.IsDeclared && !hoisted.Class.CreatingSchema.Any()
        && !(hoisted.Database.Context is not null && CreatesSchemaSomewhere(hoisted.Class))
            ? "the code does not show where its tables are created"
            : null;

    private static bool TakesOptionsAlone(IMethodSymbol constructor, INamedTypeSymbol context)
        => constructor.Parameters is [{ Type: INamedTypeSymbol { Name: "DbContextOptions", TypeArguments: var of } }]
        && (of.IsEmpty || SymbolEqualityComparer.Default.Equals(of[0], context));

    private static string? WhyNot(
        InvocationExpressionSyntax call, bool isProvider, ClassToHoist subject, CancellationToken cancellationToken)
        => call.FirstAncestorOrSelf<IfStatementSyntax>() is not null ? "its context is configured under a condition"
            : call.ArgumentList.Arguments.Skip(isProvider ? 1 : 0)
                .Select(argument => StatementFacts.Of(argument, subject, cancellationToken))
                .Select(facts => facts.Members.FirstOrDefault() ?? facts.Locals.FirstOrDefault() ?? facts.Parameters.FirstOrDefault()
                    ?? facts.Methods.FirstOrDefault())
                .FirstOrDefault(static used => used is not null) is { } used ? $"the options of its context depend on '{used.Name}'"
            : null;

    /// <summary>Tests that make a database each create the tables as well.</summary>
    private static bool CreatesSchemaSomewhere(ClassToHoist subject)
        => subject.Declaration.DescendantTokens().Any(static token => DatabaseCalls.CreatesSchema(token.ValueText));

    private static string? WhyNoEngine(string provider, HoistedClass hoisted)
        => ProviderEngines.Of(provider) is not { } engine ? $"FixtureGen has no engine for '{provider}'"
            : hoisted.Class.Model.Compilation.GetTypeByMetadataName(engine) is null
                ? $"the project does not reference {engine.Substring(0, engine.LastIndexOf('.'))}"
            : null;
}
