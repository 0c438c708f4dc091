using System.Collections.Immutable;
using FixtureGen.Analysis.Reloading;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>Finds out which context a class works with, and what it takes to give it a test database.</summary>
internal sealed class DatabasePlanner(
    HoistingPlan plan, SemanticModel model, ImmutableArray<INamedTypeSymbol> databases, ContextNames names, Compilation compilation, CancellationToken cancellation)
{
    /// <summary>The engine that keeps the databases of each provider that FixtureGen supports.</summary>
    private static readonly Dictionary<string, string> Engines = new(StringComparer.Ordinal)
    {
        ["UseSqlite"] = "FixtureGen.Sqlite.SqliteEngine",
        ["UseNpgsql"] = "FixtureGen.PostgreSql.PostgresEngine",
        ["SqliteConnection"] = "FixtureGen.Sqlite.SqliteEngine",
        ["NpgsqlConnection"] = "FixtureGen.PostgreSql.PostgresEngine",
        ["NpgsqlDataSource"] = "FixtureGen.PostgreSql.PostgresEngine",
        ["NpgsqlDataSourceBuilder"] = "FixtureGen.PostgreSql.PostgresEngine",
    };

    private readonly ContextMentions mentions = ContextMentions.In(plan.Declaration, plan.Type, names);

    /// <summary>Whether a call of that name chooses a provider that there is an engine for.</summary>
    public static bool IsProvider(string name) => Engines.ContainsKey(name);

    /// <param name="schema">What creates tables in the set-ups of the class.</param>
    public void Choose(IReadOnlyList<Work> schema)
    {
        var contexts = Contexts();
        if (plan.Owner?.Plan.Context is { } given && !contexts.Contains(given, SymbolEqualityComparer.Default))
        {
            contexts.Add(given);
        }

        if (contexts.Count > 1)
        {
            plan.Refuse("the class uses several contexts");
            return;
        }

        plan.Context = contexts.FirstOrDefault();
        plan.ProviderConnection = ProviderMembers.ConnectionOf(plan);
        if (plan.ProviderConnection is { Name: "NpgsqlConnection" } npgsql && ProviderMembers.UsedBy(plan, npgsql, model, cancellation) is { } own)
        {
            plan.Refuse($"it uses '{own.ContainingType.Name}{(own is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "" : "." + own.Name)}', and the connection of the sandbox is none of Npgsql's");
        }

        if (plan.UsesFixtureGen)
        {
            return;
        }

        if (plan.IsEmptied && plan.Context is { } emptied && StoresRowsItself(emptied))
        {
            plan.Refuse($"the model of '{emptied.Name}' stores rows itself, which the tests remove");
        }

        var serving = databases.Where(database => SymbolEqualityComparer.Default.Equals(DatabaseSymbols.ContextOf(database), plan.Context)).ToList();
        if (serving.Count > 1)
        {
            plan.Refuse("several test databases could serve the class");
        }
        else if (serving.Count == 1)
        {
            plan.Database = serving[0];
            if (plan.Owner is null)
            {
                new ServingDatabase(plan, serving[0], compilation, cancellation).Check(Options(), schema);
            }
        }
        else if (plan.Owner is { } owner)
        {
            plan.Database = owner.Plan.Database;
            if (owner.Plan.Context is null && plan.Context is not null)
            {
                plan.Refuse($"'{owner.Type.Name}' prepares the database without '{plan.Context.Name}'");
            }
        }
        else if (plan.Context is { } context)
        {
            CheckContext(context);
            ReadConfiguration();
            if (schema.Count == 0 && !CreatesSchemaSomewhere())
            {
                plan.Refuse("the code does not show where its tables are created");
            }
        }
        else
        {
            ReadConnection();
            if (schema.Count == 0)
            {
                plan.Refuse("the code does not show where its tables are created");
            }
        }

        if (plan.Context is { } made && plan.Declaration.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Any(creation => MakesOtherwise(creation, made)))
        {
            plan.Refuse($"it makes its '{made.Name}' from more than its options");
        }
    }

    /// <summary>Whether a context is made by a constructor that the test database does not use. Names are asked first: binding all tests would cost.</summary>
    private bool MakesOtherwise(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol context)
        => creation.ArgumentList is not { Arguments.Count: 1 } && MayMake(creation, context.Name) && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(creation, cancellation).Type, context);

    private static bool MayMake(BaseObjectCreationExpressionSyntax creation, string name) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => type.ToString().EndsWith(name, StringComparison.Ordinal),
        { Parent.Parent.Parent: VariableDeclarationSyntax { Type: var type } } => type.ToString().EndsWith(name, StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>Whether the configuration of a context has rows for the tables that it creates.</summary>
    private static bool StoresRowsItself(INamedTypeSymbol context)
        => context.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantTokens().Any(token => token.ValueText is "HasData" or "UseSeeding" or "UseAsyncSeeding"));

    /// <summary>Tests that make a database each create the tables as well.</summary>
    private bool CreatesSchemaSomewhere()
        => plan.Declaration.DescendantTokens().Any(static token => DatabaseCalls.CreatesSchema(token.ValueText));

    private List<INamedTypeSymbol> Contexts()
    {
        var contexts = new List<INamedTypeSymbol>(mentions.Contexts);
        foreach (var name in mentions.Unclear.SelectMany(part => part.DescendantNodes()).OfType<ExpressionSyntax>())
        {
            if (IsValue(name) && model.GetTypeInfo(name, cancellation).Type?.WithNullableAnnotation(NullableAnnotation.None) is INamedTypeSymbol type
                && DatabaseRoles.IsContext(type) && !contexts.Contains(type, SymbolEqualityComparer.Default))
            {
                contexts.Add(type);
            }
        }

        return contexts;
    }

    private bool IsValue(ExpressionSyntax expression)
        => expression is BaseObjectCreationExpressionSyntax
        || (expression is IdentifierNameSyntax && model.GetSymbolInfo(expression, cancellation).Symbol is ILocalSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol);

    private void CheckContext(INamedTypeSymbol context)
    {
        if (compilation.GetTypeByMetadataName("FixtureGen.TestDatabase`1") is null)
        {
            plan.Refuse("the project does not reference FixtureGen.EntityFrameworkCore");
        }

        if (!context.InstanceConstructors.Any(constructor => constructor.Parameters is [{ Type: INamedTypeSymbol { Name: "DbContextOptions", TypeArguments: var of } }] && (of.IsEmpty || SymbolEqualityComparer.Default.Equals(of[0], context))))
        {
            plan.Refuse($"'{context.Name}' has no constructor that takes only its options");
        }
    }

    private List<ContextOptions> Options() => plan.Context is null ? [] : ContextOptions.In(mentions.Unclear, model, cancellation);

    private void ReadConfiguration()
    {
        var options = Options();
        if (options.Count == 0)
        {
            plan.Refuse("the code does not show how its context is configured");
        }
        else if (options[0].Provider is not { } provider)
        {
            plan.Refuse($"FixtureGen has no engine for '{ContextOptions.NameOf(options[0].Calls[0])}'");
        }
        else if (options.Exists(other => !other.IsSameAs(options[0])))
        {
            plan.Refuse("it configures its contexts in different ways");
        }
        else
        {
            plan.Configuration.AddRange(options[0].Calls);
            CheckEngine(ContextOptions.NameOf(provider));
            CheckConfiguration(provider);
        }
    }

    /// <summary>All but the connection must mean the same in the test database.</summary>
    private void CheckConfiguration(InvocationExpressionSyntax provider)
    {
        foreach (var call in plan.Configuration)
        {
            if (call.FirstAncestorOrSelf<IfStatementSyntax>() is not null)
            {
                plan.Refuse("its context is configured under a condition");
            }

            foreach (var argument in call.ArgumentList.Arguments.Skip(call == provider ? 1 : 0))
            {
                var facts = StatementFacts.Of(argument, plan, model, cancellation);
                if ((facts.Members.FirstOrDefault() ?? facts.Locals.FirstOrDefault() ?? facts.Parameters.FirstOrDefault() ?? facts.Methods.FirstOrDefault()) is { } used)
                {
                    plan.Refuse($"the options of its context depend on '{used.Name}'");
                }
            }
        }
    }

    private void ReadConnection()
    {
        var connection = plan.Declaration.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Select(creation => model.GetTypeInfo(creation, cancellation).Type)
            .FirstOrDefault(type => type is not null && (DatabaseRoles.IsConnection(type) || DatabaseRoles.OfType(type) == DatabaseRole.DataSource))
            ?? plan.Variables.Select(ProviderMembers.TypeOf).FirstOrDefault(type => DatabaseRoles.OfType(type) == DatabaseRole.DataSource);
        if (connection is null)
        {
            plan.Refuse("the code does not show how its database is opened");
        }
        else if (!Engines.ContainsKey(connection.Name))
        {
            plan.Refuse($"FixtureGen has no engine for '{connection.Name}'");
        }
        else
        {
            CheckEngine(connection.Name);
        }
    }

    private void CheckEngine(string provider)
    {
        if (compilation.GetTypeByMetadataName(Engines[provider]) is null)
        {
            plan.Refuse($"the project does not reference {Engines[provider].Substring(0, Engines[provider].LastIndexOf('.'))}");
        }
    }
}
