using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Checks that a test database which the project has already is made as the class makes its own.</summary>
internal sealed class ServingDatabase(HoistedClass plan, INamedTypeSymbol database, Compilation compilation, CancellationToken cancellation)
{
    /// <param name="options">The options that the class sets up.</param>
    /// <param name="schema">What creates tables in its set-ups.</param>
    public void Check(List<ContextOptions> options, IReadOnlyList<Work> schema)
    {
        if (plan.Context is not null)
        {
            if (options.Count == 0)
            {
                plan.Refuse("it cannot be seen how its context is configured");
            }
            else if (CodeOf("Configure") is { } configure && Differs(options, configure))
            {
                plan.Refuse($"it configures its context in another way than '{database.Name}' does");
            }

            var migrates = schema.Any(work => NameOf(work).StartsWith("Migrate", StringComparison.Ordinal));
            if (schema.Count > 0 && IsInSource && migrates != (CodeOf("CreateSchemaAsync")?.DescendantTokens().Any(token => token.ValueText is "Migrate" or "MigrateAsync") == true))
            {
                plan.Refuse(migrates ? $"it migrates its database, and '{database.Name}' does not" : $"'{database.Name}' migrates the database, and it does not");
            }
        }
        else if (IsInSource && CodeOf("CreateSchemaAsync") is { } create && !create.DescendantNodes().OfType<InvocationExpressionSyntax>().Any() == (schema.Count == 0))
        {
            plan.Refuse(schema.Count == 0 ? "it cannot be seen where its tables are created" : $"'{database.Name}' creates tables, and so does it");
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
