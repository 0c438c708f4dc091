using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

internal static class AssemblyTypes
{
    /// <summary>All types of an assembly, nested ones included.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(IAssemblySymbol assembly) => In(assembly.GlobalNamespace);

    /// <summary>The referenced assemblies that use FixtureGen: only they can hold fixtures and databases.</summary>
    public static IEnumerable<IAssemblySymbol> ReferencedUsersOf(string assemblyName, Compilation compilation)
        => compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(referenced => referenced.Name == assemblyName)));

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in In(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
