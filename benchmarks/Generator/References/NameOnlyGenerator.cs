using Microsoft.CodeAnalysis;

namespace FixtureGen.Generator.Benchmark.References;

/// <summary>The least that a generator can do with the usual means: it reads the names of the classes that have an attribute.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class NameOnlyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName("Corpus.NameOfAttribute", static (_, _) => true, static (attributed, _) => attributed.TargetSymbol.Name),
            static (output, name) => output.AddSource(name + ".g.cs", $"namespace Corpus {{ partial class {name} {{ public const string ItsName = \"{name}\"; }} }}"));
}
