using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

internal static class DeclaringAssemblies
{
    /// <summary>
    /// The assemblies that can declare fixtures and databases: the compiled one last, and before it those that it references and that use
    /// FixtureGen.
    /// </summary>
    public static IEnumerable<IAssemblySymbol> Of(Compilation compilation)
        => compilation.SourceModule.ReferencedAssemblySymbols.Where(UsesFixtureGen).Append(compilation.Assembly);

    private static bool UsesFixtureGen(IAssemblySymbol assembly)
        => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(static referenced => IsFixtureGens(referenced.Name)));

    /// <summary>A library that only declares a <c>TestDatabase&lt;TContext&gt;</c> may name an extension package alone.</summary>
    private static bool IsFixtureGens(string assembly)
        => assembly == KnownNames.FixtureGen || assembly.StartsWith(KnownNames.FixtureGen + ".", StringComparison.Ordinal);
}
