using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>A test database that the project has already must be made as the class, or its class fixture, makes its own.</summary>
internal sealed class ExistingDatabase
{
    private readonly HoistedClass hoisted;
    private readonly INamedTypeSymbol database;
    private readonly List<Work> schema;
    private readonly CancellationToken cancellationToken;

    private ExistingDatabase(HoistedClass hoisted, INamedTypeSymbol database, CancellationToken cancellationToken)
    {
        this.hoisted = hoisted;
        this.database = database;
        this.cancellationToken = cancellationToken;
        schema = [.. hoisted.Class.CreatingSchema];
    }

    public static string? Several(HoistedClass hoisted, CancellationToken cancellationToken)
        => hoisted.Database.Serving.Count > 1 ? "several test databases could serve the class" : null;

    public static string? MadeOtherwise(HoistedClass hoisted, CancellationToken cancellationToken)
        => hoisted is not { Database.Serving: [var database], Class.Owner: null } ? null
            : hoisted.Database.Context is null ? new ExistingDatabase(hoisted, database, cancellationToken).WhyNotWithoutContext()
            : new ExistingDatabase(hoisted, database, cancellationToken).WhyNot();

    public static string? OwnerWithoutContext(HoistedClass hoisted, CancellationToken cancellationToken)
        => !hoisted.Class.UsesFixtureGen
        && hoisted is { Database: { Serving.Count: 0, Context: { } context }, Class.Owner: { Hoisted.Database.Context: null } owner }
            ? $"'{owner.Type.Name}' prepares the database without '{context.Name}'"
            : null;

    private string? WhyNot()
    {
        if (hoisted.Database.Options.Count == 0)
        {
            return "the code does not show how its context is configured";
        }

        if (CodeOf("Configure") is { } configure && Differs(configure))
        {
            return $"it does not configure its context as '{database.Name}' does";
        }

        var migrates = schema.Exists(work => NameOf(work).StartsWith("Migrate", StringComparison.Ordinal));
        return schema.Count == 0 || !IsInSource
            || migrates == (CodeOf("CreateSchemaAsync")?.DescendantTokens()
                .Any(token => token.ValueText is "Migrate" or "MigrateAsync") == true) ? null
            : migrates ? $"it migrates its database, and '{database.Name}' does not"
            : $"'{database.Name}' migrates the database, and the class does not";
    }

    private string? WhyNotWithoutContext()
        => !IsInSource || CodeOf("CreateSchemaAsync") is not { } create
        || !create.DescendantNodes().OfType<InvocationExpressionSyntax>().Any() != (schema.Count == 0) ? null
            : schema.Count == 0 ? "the code does not show where its tables are created"
            : $"'{database.Name}' creates tables, and so does the class";

    private bool IsInSource => database.DeclaringSyntaxReferences.Length > 0;

    private static string NameOf(Work work) => work.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
        ? access.Name.Identifier.ValueText : "";

    private bool Differs(SyntaxNode configure)
        => ContextOptions.In(
            [configure], hoisted.Class.Model.Compilation.GetSemanticModel(configure.SyntaxTree), cancellationToken) is var given
            && given.Exists(known => known.Provider is not null) && hoisted.Database.Options.Any(own => !given.TrueForAll(own.IsSameAs));

    private MethodDeclarationSyntax? CodeOf(string method)
        => database.GetMembers(method).SelectMany(member => member.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken)).OfType<MethodDeclarationSyntax>().FirstOrDefault();
}
