using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>The models of the contexts that a compilation sees, each read once a compilation.</summary>
internal static class ContextModels
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, ContextModel>> Cache = new();

    public static ContextModel Of(INamedTypeSymbol context, Compilation compilation, CancellationToken cancellationToken)
    {
        var models = Cache.GetValue(
            compilation, static _ => new ConcurrentDictionary<INamedTypeSymbol, ContextModel>(SymbolEqualityComparer.Default));
        return models.TryGetValue(context, out var model)
            ? model
            : models.GetOrAdd(context, Read(context, new SourceBodies(compilation, cancellationToken) { IsThin = true }));
    }

    private static ContextModel Read(INamedTypeSymbol context, SourceBodies bodies)
    {
        var facts = new ModelFacts { NamesFollowTheDeclarations = !UsesNamingConventions(bodies.Compilation) };
        foreach (var property in context.SelfAndBases().SelectMany(type => type.GetMembers().OfType<IPropertySymbol>()))
        {
            ReadSet(property, facts);
        }

        Configure(context, bodies, facts);
        return new ContextModel(facts, bodies.Files);
    }

    private static bool UsesNamingConventions(Compilation compilation)
        => compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == "EFCore.NamingConventions");

    private static void ReadSet(IPropertySymbol property, ModelFacts facts)
    {
        if (property.Type is not INamedTypeSymbol { Name: "DbSet", TypeArguments: [INamedTypeSymbol entity] } set
            || !set.IsInEntityFramework() || property.IsOverride)
        {
            return;
        }

        facts.Entities.Add(entity);
        if (!facts.Sets.TryGetValue(entity, out var names))
        {
            facts.Sets.Add(entity, names = []);
        }

        names.Add(property.Name);
        if (IsUnread(property.ContainingType))
        {
            facts.UnreadEntities.Add(entity);
        }
    }

    /// <summary>Whether a context class configures its model in code that is not at hand.</summary>
    private static bool IsUnread(INamedTypeSymbol context)
        => context.DeclaringSyntaxReferences.IsEmpty && !context.IsInEntityFramework() && context.GetMembers("OnModelCreating").Length > 0;

    private static void Configure(INamedTypeSymbol context, SourceBodies bodies, ModelFacts facts)
    {
        var walker = new ModelConfigurationWalker(bodies, new CallLog(), new CallFrame(caller: null, context), facts);
        foreach (var name in new[] { "ConfigureConventions", "OnModelCreating" })
        {
            var method = context.SelfAndBases().SelectMany(type => type.GetMembers(name)).OfType<IMethodSymbol>().FirstOrDefault();
            if (method is not null && !method.IsInEntityFramework()
                && !walker.Walk(method, context, ImmutableArray<IArgumentOperation>.Empty))
            {
                facts.UnreadAssemblies.Add(method.ContainingAssembly);
            }
        }

        foreach (var attribute in facts.Entities.ToList().Select(entity => entity.Attribute("EntityTypeConfigurationAttribute"))
            .OfType<AttributeData>())
        {
            var configuration = attribute.AttributeClass!.TypeArguments.FirstOrDefault()
                ?? attribute.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol;
            if (configuration is INamedTypeSymbol type)
            {
                walker.ApplyConfiguration(type);
            }
        }
    }
}
