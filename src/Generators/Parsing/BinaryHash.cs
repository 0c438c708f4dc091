using FixtureGen.Generators.Hashing;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

internal static class BinaryHash
{
    /// <summary>
    /// Stands for the code of a referenced assembly whose source is not here: changes whenever it is compiled to something else.
    /// </summary>
    public static string Of(IAssemblySymbol assembly)
        => Sha256Text.Of(assembly.Modules
            .Select(module => module.GetMetadata()?.GetModuleVersionId().ToString())
            .OfType<string>()
            .Prepend(assembly.Identity.GetDisplayName()));
}
