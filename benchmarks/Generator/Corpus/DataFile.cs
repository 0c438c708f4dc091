using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Generator.Benchmark.Corpus;

/// <summary>A data file of the project.</summary>
internal sealed class DataFile(int version) : AdditionalText
{
    public override string Path => "Fixture0.fixture.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From($$"""{ "version": {{version.ToString(CultureInfo.InvariantCulture)}} }""");
}
