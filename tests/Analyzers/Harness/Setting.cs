using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Tests.Harness;

/// <summary>One setting: of the project file, passed on by the compiler, or of <c>.editorconfig</c>.</summary>
internal sealed class Setting(string key, string value) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(key, value);

    public static AnalyzerOptions OfProject(string property, string value) => new([], new Setting($"build_property.{property}", value));

    public static AnalyzerOptions OfEditorConfig(string key, string value) => new([], new Setting(key, value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(string key, string value) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string asked, out string found)
        {
            found = value;
            return asked == key;
        }
    }
}
