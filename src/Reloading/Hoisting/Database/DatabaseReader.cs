using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Database;

/// <summary>Finds out which context a class works with, and which test database it is given.</summary>
internal sealed class DatabaseReader(ClassToHoist subject, ContextNames names, Compilation compilation, CancellationToken cancellationToken)
{
    private readonly ContextMentions mentions = ContextMentions.In(subject.Declaration, subject.Type, names);

    public HoistedDatabase Read()
    {
        var contexts = Contexts();
        var context = contexts.FirstOrDefault();
        var owner = subject.Owner;
        var serving = subject.UsesFixtureGen || contexts.Count > 1 ? [] : Serving(context);
        var isDeclared = !subject.UsesFixtureGen && contexts.Count < 2 && serving.Count == 0 && owner is null;
        var isCompared = serving.Count == 1 && owner is null;
        return new HoistedDatabase(
            contexts,
            serving,
            serving.Count == 1 ? serving[0] : serving.Count == 0 && !subject.UsesFixtureGen ? owner?.Hoisted.Database.Existing : null,
            isDeclared,
            context is not null && (isDeclared || isCompared) ? ContextOptions.In(mentions.Unclear, subject.Model, cancellationToken) : [],
            context is null && isDeclared ? Opened() : null,
            ProviderMembers.ConnectionOf(subject),
            new OwnConnections(subject, cancellationToken).All());
    }

    private List<INamedTypeSymbol> Serving(INamedTypeSymbol? context)
        => DatabaseCandidates.In(compilation, cancellationToken).All
            .Where(database => SymbolEqualityComparer.Default.Equals(DatabaseSymbols.ContextOf(database), context)).ToList();

    private List<INamedTypeSymbol> Contexts()
    {
        var contexts = new List<INamedTypeSymbol>(mentions.Contexts);
        foreach (var name in mentions.Unclear.SelectMany(part => part.DescendantNodes()).OfType<ExpressionSyntax>())
        {
            if (IsValue(name) && TypeOf(name) is INamedTypeSymbol type
                && DatabaseRoles.IsContext(type) && !contexts.Contains(type, SymbolEqualityComparer.Default))
            {
                contexts.Add(type);
            }
        }

        if (subject.Owner?.Hoisted.Database.Context is { } given && !contexts.Contains(given, SymbolEqualityComparer.Default))
        {
            contexts.Add(given);
        }

        return contexts;
    }

    private ITypeSymbol? TypeOf(ExpressionSyntax expression)
        => subject.Model.GetTypeInfo(expression, cancellationToken).Type?.WithNullableAnnotation(NullableAnnotation.None);

    private bool IsValue(ExpressionSyntax expression)
        => expression is BaseObjectCreationExpressionSyntax
        || (expression is IdentifierNameSyntax
            && subject.Model.GetSymbolInfo(expression, cancellationToken).Symbol is ILocalSymbol or IFieldSymbol or IPropertySymbol
                or IParameterSymbol);

    /// <summary>The type of the connection or data source that the class makes or holds.</summary>
    private ITypeSymbol? Opened()
        => subject.Declaration.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Select(creation => subject.Model.GetTypeInfo(creation, cancellationToken).Type)
            .FirstOrDefault(type => type is not null
                && (AdoNetTypes.IsConnection(type) || DatabaseRoles.OfType(type) == DatabaseRole.DataSource))
            ?? subject.Variables.Select(ProviderMembers.TypeOf)
                .FirstOrDefault(type => DatabaseRoles.OfType(type) == DatabaseRole.DataSource);
}
