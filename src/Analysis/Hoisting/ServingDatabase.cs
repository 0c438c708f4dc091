using FixtureGen.Analysis.Reloading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>Checks that a test database which the project has already is made as the class makes its own.</summary>
internal sealed class ServingDatabase(HoistingPlan plan, INamedTypeSymbol database, Compilation compilation, CancellationToken cancellation)
{
    /// <param name="options">The options that the class sets up.</param>
    /// <param name="schema">What creates tables in its set-ups.</param>
    public void Check(List<ContextOptions> options, IReadOnlyList<Work> schema)
    {
        if (plan.Context is not null)
        {
            if (options.Count == 0)
            {
                plan.Refuse("the code does not show how its context is configured");
            }
            else if (CodeOf("Configure") is { } configure && Differs(options, configure))
            {
                plan.Refuse($"it does not configure its context as '{database.Name}' does");
            }

            var migrates = schema.Any(work => NameOf(work).StartsWith("Migrate", StringComparison.Ordinal));
            if (schema.Count > 0 && IsInSource && migrates != (CodeOf("CreateSchemaAsync")?.DescendantTokens().Any(token => token.ValueText is "Migrate" or "MigrateAsync") == true))
            {
                plan.Refuse(migrates ? $"it migrates its database, and '{database.Name}' does not" : $"'{database.Name}' migrates the " +
                    "database, and the class does not");
            }
        }
        else if (IsInSource && CodeOf("CreateSchemaAsync") is { } create && !create.DescendantNodes().OfType<InvocationExpressionSyntax>().Any() == (schema.Count == 0))
        {
            plan.Refuse(schema.Count == 0 ? "the code does not show where its tables are created" : $"'{database.Name}' creates tables, " +
                "and so does the class");
        }
    }

    private bool IsInSource => database.DeclaringSyntaxReferences.Length > 0;

    private static string NameOf(Work work) => work.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name.Identifier.ValueText : "";

    private bool Differs(List<ContextOptions> options, SyntaxNode configure)
        => ContextOptions.In([configure], compilation.GetSemanticModel(configure.SyntaxTree), cancellation) is var given && given.Exists(known => known.Provider is not null)
            && options.Exists(own => !given.TrueForAll(own.IsSameAs));

    private MethodDeclarationSyntax? CodeOf(string method)
        => database.GetMembers(method).SelectMany(member => member.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax(cancellation)).OfType<MethodDeclarationSyntax>().FirstOrDefault();
}
