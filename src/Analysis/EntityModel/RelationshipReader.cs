using FixtureGen.Analysis.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>Reads the calls that configure a relationship, such as <c>WithMany</c> and <c>HasForeignKey</c>.</summary>
internal static class RelationshipReader
{
    public static void Read(
        IInvocationOperation call, INamedTypeSymbol builder, CallFrame frame, Func<IInvocationOperation, TableMapping> mapping,
        ModelFacts facts)
    {
        if (builder.TypeArguments is not [INamedTypeSymbol first, INamedTypeSymbol second, ..])
        {
            return;
        }

        switch (builder.Name, call.TargetMethod.Name)
        {
            case ("ReferenceNavigationBuilder", "WithMany"):
                facts.ForeignKeys.Add((Principal: second, Dependent: first));
                break;
            case ("CollectionNavigationBuilder", "WithOne"):
                facts.ForeignKeys.Add((Principal: first, Dependent: second));
                break;
            case ("CollectionNavigationBuilder", "WithMany"):
                facts.JoinTables.Add(new JoinTable(first, second, Mapping: null, Entity: null));
                break;
            case ("ReferenceReferenceBuilder", "HasForeignKey") when call.TargetMethod.TypeArguments is [var type]
                && frame.Resolve(type) is INamedTypeSymbol dependent:
                facts.ForeignKeys.Add((SymbolEqualityComparer.Default.Equals(dependent, first) ? second : first, dependent));
                break;
            case ("CollectionCollectionBuilder", "UsingEntity"):
                ReadJoinEntity(call, first, second, frame, mapping, facts);
                break;
        }
    }

    /// <summary>The properties that the lambdas of a call name.</summary>
    public static IEnumerable<IPropertySymbol> Named(IInvocationOperation call)
        => call.Arguments.Select(argument => argument.Value.Unwrap())
            .SelectMany(value => value.DescendantsAndSelf())
            .OfType<IPropertyReferenceOperation>()
            .Where(reference => reference.Instance is IParameterReferenceOperation)
            .Select(reference => reference.Property.OriginalDefinition);

    /// <summary>Whether a call stands in a lambda that is given to <c>UsingEntity</c>.</summary>
    public static bool ConfiguresJoinTable(IOperation call)
    {
        for (var parent = call.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IInvocationOperation { TargetMethod.Name: "UsingEntity" })
            {
                return true;
            }
        }

        return false;
    }

    private static void ReadJoinEntity(
        IInvocationOperation call, INamedTypeSymbol left, INamedTypeSymbol right, CallFrame frame,
        Func<IInvocationOperation, TableMapping> mapping, ModelFacts facts)
    {
        var entity = call.TargetMethod.TypeArguments.IsEmpty ? null : frame.Resolve(call.TargetMethod.TypeArguments[0]) as INamedTypeSymbol;
        entity = entity is null || entity.Name == "Dictionary" ? null : entity;
        var named = call.Arguments.SelectMany(argument => argument.Value.DescendantsAndSelf()).OfType<IInvocationOperation>()
            .LastOrDefault(
                nested => nested.TargetMethod.Name == "ToTable" && nested.Arguments.Any(argument => argument.Parameter?.Name == "name"));
        var joinName = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "joinEntityName")
            ?.Value.ConstantValue.Value as string;
        if (entity is not null)
        {
            facts.Entities.Add(entity);
            facts.ForeignKeys.Add((left, entity));
            facts.ForeignKeys.Add((right, entity));
        }

        facts.JoinTables.RemoveAll(join => join.Connects(left, right));
        facts.JoinTables.Add(
            new JoinTable(
                left, right, named is not null
                    ? mapping(named)
                    : joinName is not null ? new TableMapping(joinName, Schema: null) : null, entity));
    }
}
