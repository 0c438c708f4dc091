using System.Collections.Immutable;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>Reads the calls that configure a model, in <c>OnModelCreating</c> and everything that it calls.</summary>
/// <remarks>
/// The entity type that a call configures is in the static type of the builder, so the chain of calls before it does not matter.
/// </remarks>
internal sealed class ModelConfigurationWalker(SourceBodies bodies, CallLog log, CallFrame frame, ModelFacts facts)
    : SourceWalker(bodies, log, frame)
{
    private readonly KnownTexts texts = new(new ValueReader(bodies));

    public override void VisitInvocation(IInvocationOperation operation)
    {
        base.VisitInvocation(operation);
        if (operation.TargetMethod.IsInEntityFramework() && Builder(operation) is { } builder)
        {
            Read(operation, builder);
        }
    }

    protected override SourceWalker Enter(CallFrame callee) => new ModelConfigurationWalker(Bodies, Log, callee, facts);

    protected override void OnUnreadable(IOperation call, IMethodSymbol method)
    {
        if (!method.IsInEntityFramework() && call.Descendants().Any(IsBuilder))
        {
            facts.UnreadAssemblies.Add(method.ContainingAssembly);
        }
    }

    private static bool IsBuilder(IOperation operation)
        => operation is ILocalReferenceOperation or IParameterReferenceOperation
            && operation.Type is { Name: "ModelBuilder" or "EntityTypeBuilder" };

    private INamedTypeSymbol? Builder(IInvocationOperation operation)
        => (operation.Instance ?? (operation.Arguments.IsEmpty ? null : operation.Arguments[0].Value))?.Type is { } type
            ? Frame.Resolve(type) as INamedTypeSymbol
            : null;

    private void Read(IInvocationOperation call, INamedTypeSymbol builder)
    {
        switch (builder.Name)
        {
            case "ModelBuilder":
                ReadModelCall(call);
                break;
            case "EntityTypeBuilder":
                if ((Entity(builder) ?? EntityOf(call)) is { } entity)
                {
                    ReadEntityCall(call, entity);
                }
                else if (call.TargetMethod.Name is "ToTable" or "ToView" && !RelationshipReader.ConfiguresJoinTable(call))
                {
                    facts.NamesFollowTheDeclarations = false;
                }

                break;
            case "OwnedNavigationBuilder" when builder.TypeArguments is [INamedTypeSymbol owner, INamedTypeSymbol owned]:
                ReadOwnedCall(call, owner, owned);
                break;
            case "ConventionSetBuilder" or "IMutableEntityType" or "IConventionEntityTypeBuilder" or "IConventionEntityType":
                facts.NamesFollowTheDeclarations &= call.TargetMethod.Name is not ("SetTableName" or "ToTable" or "Add" or "Remove"
                    or "Replace" or "SetSchema");
                break;
            case "ModelConfigurationBuilder" when call.TargetMethod.TypeArguments is [INamedTypeSymbol value]
                && call.TargetMethod.Name is not "DefaultTypeMapping":
                facts.NotEntities.Add(value);
                break;
            default:
                RelationshipReader.Read(call, builder, Frame, Mapping, facts);
                break;
        }
    }

    private void ReadModelCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "Entity" when EntityOf(call) is { } entity:
                facts.Entities.Add(entity);
                break;
            case "Ignore" when TypeArgument(method) is { } ignored:
                facts.NotEntities.Add(ignored);
                break;
            case "Owned" when TypeArgument(method) is { } owned:
                facts.NotEntities.Add(owned);
                break;
            case "HasDefaultSchema" when Text(call, "schema") is { } schema:
                facts.DefaultSchema = schema;
                break;
            case "ApplyConfiguration" when call.Arguments is [{ Value: var configuration }, ..]
                && TypeOf(configuration.Unwrap()) is { } type:
                ApplyConfiguration(type);
                break;
            case "ApplyConfigurationsFromAssembly":
                ApplyConfigurations(call);
                break;
        }
    }

    private void ReadEntityCall(IInvocationOperation call, INamedTypeSymbol entity)
    {
        switch (call.TargetMethod.Name)
        {
            case "ToTable" when Has(call, "name"):
                facts.Tables[entity] = Mapping(call);
                break;
            case "ToView" when !facts.Tables.ContainsKey(entity):
                facts.Tables[entity] = new TableMapping(Name: null, Schema: null);
                break;
            case "OwnsOne" or "OwnsMany":
                ReadOwnership(call, entity);
                break;
            case "Property" or "Ignore" or "ComplexProperty" or "PrimitiveCollection":
                facts.NotNavigations.UnionWith(RelationshipReader.Named(call));
                break;
            case "UseTptMappingStrategy":
                facts.Inheritance[entity] = InheritanceMapping.PerType;
                break;
            case "UseTpcMappingStrategy":
                facts.Inheritance[entity] = InheritanceMapping.PerConcreteType;
                break;
        }
    }

    private void ReadOwnedCall(IInvocationOperation call, INamedTypeSymbol owner, INamedTypeSymbol owned)
    {
        if (call.TargetMethod.Name is "OwnsOne" or "OwnsMany")
        {
            ReadOwnership(call, owned);
        }
        else if (call.TargetMethod.Name == "ToTable" && Has(call, "name"))
        {
            facts.OwnedTables.Add((owner, owned, Mapping(call)));
        }
    }

    private void ReadOwnership(IInvocationOperation call, INamedTypeSymbol owner)
    {
        if (call.TargetMethod.TypeArguments.LastOrDefault() is { } type && Frame.Resolve(type) is INamedTypeSymbol owned)
        {
            var navigation = RelationshipReader.Named(call).FirstOrDefault()?.Name ?? Text(call, "navigationName") ?? owned.Name;
            facts.NotEntities.Add(owned);
            facts.Ownerships.Add(new Ownership(owner, owned, call.TargetMethod.Name == "OwnsMany", navigation));
        }
    }

    private void ApplyConfigurations(IInvocationOperation call)
    {
        var assembly = call.Arguments[0].Value.DescendantsAndSelf().OfType<ITypeOfOperation>()
            .FirstOrDefault()?.TypeOperand.ContainingAssembly;
        if (assembly is not null && !Same(assembly, Bodies.Compilation.Assembly))
        {
            facts.UnreadAssemblies.Add(assembly);
            return;
        }

        foreach (var type in Bodies.Compilation.Assembly.GlobalNamespace.Types()
            .Where(type => type is { IsAbstract: false, IsGenericType: false }))
        {
            ApplyConfiguration(type);
        }
    }

    public void ApplyConfiguration(INamedTypeSymbol configuration)
    {
        foreach (var contract in configuration.AllInterfaces.Where(
            contract => contract.Name == "IEntityTypeConfiguration" && contract.IsInEntityFramework()))
        {
            if (contract.TypeArguments[0] is not INamedTypeSymbol entity)
            {
                continue;
            }

            facts.Entities.Add(entity);
            var method = configuration.FindImplementationForInterfaceMember(contract.GetMembers("Configure")[0]) as IMethodSymbol;
            if (method is null || !Walk(method, configuration, ImmutableArray<IArgumentOperation>.Empty))
            {
                facts.UnreadEntities.Add(entity);
            }
        }
    }

    private TableMapping Mapping(IInvocationOperation call)
    {
        var name = Text(call, "name");
        var schema = Text(call, "schema");
        return IsNull(call, "name") ? new TableMapping(Name: null, Schema: null)
            : name is null || KnownText.HasHole(name) || (schema is not null && KnownText.HasHole(schema)) ? TableMapping.Unknown
            : new TableMapping(name, schema);
    }

    private string? Text(IInvocationOperation call, string parameter)
        => Argument(call, parameter) is { } argument && !IsNull(call, parameter)
            ? texts.Of(new Value(argument, Frame)) is [var single] ? single : KnownText.Unknown
            : null;

    private static bool Has(IInvocationOperation call, string parameter) => Argument(call, parameter) is not null;

    private static bool IsNull(IInvocationOperation call, string parameter)
        => Argument(call, parameter)?.Unwrap().ConstantValue is { HasValue: true, Value: null };

    private static IOperation? Argument(IInvocationOperation call, string parameter)
        => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    private INamedTypeSymbol? TypeArgument(IMethodSymbol method)
        => method.TypeArguments.IsEmpty ? null : Frame.Resolve(method.TypeArguments[0]) as INamedTypeSymbol;

    private static INamedTypeSymbol? Entity(INamedTypeSymbol builder) => builder.TypeArguments.LastOrDefault() as INamedTypeSymbol;

    /// <summary>The type that the nearest <c>Entity&lt;T&gt;()</c> or <c>Entity(typeof(T))</c> before a call names.</summary>
    private INamedTypeSymbol? EntityOf(IInvocationOperation call)
    {
        for (var current = call; current is not null;
            current = (current.Instance ?? current.Arguments.FirstOrDefault()?.Value)?.Unwrap() as IInvocationOperation)
        {
            if (current.TargetMethod.Name == "Entity")
            {
                return TypeArgument(current.TargetMethod)
                    ?? current.Arguments.Select(argument => argument.Value).OfType<ITypeOfOperation>()
                        .FirstOrDefault()?.TypeOperand as INamedTypeSymbol;
            }
        }

        return null;
    }

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
