using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators;

/// <summary>Adds to each test class what its fixtures need, and writes the plan of the project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FixtureGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
