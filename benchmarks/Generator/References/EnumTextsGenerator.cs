using System.Text;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generator.Benchmark.References;

/// <summary>The work of the well-known generators of text methods for enumerations: a value model of name and members, a file each.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class EnumTextsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName("Corpus.EnumTextsAttribute", static (_, _) => true, static (attributed, _) => Read((INamedTypeSymbol)attributed.TargetSymbol)),
            static (output, model) => output.AddSource(model.Name + ".g.cs", Write(model)));

    private static EnumModel Read(INamedTypeSymbol type)
        => new(
            type.Name,
            type.ContainingNamespace.ToDisplayString(),
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            string.Join(',', type.GetMembers().OfType<IFieldSymbol>().Select(static member => member.Name)));

    private static string Write(EnumModel model)
    {
        var text = new StringBuilder($"namespace {model.Namespace}\n{{\n    internal static class {model.Name}Texts\n    {{\n");
        text.Append($"        public static string Text(this {model.Type} value) => value switch\n        {{\n");
        foreach (var member in model.Members.Split(','))
        {
            text.Append($"            {model.Type}.{member} => \"{member}\",\n");
        }

        return text.Append("            _ => value.ToString(),\n        };\n    }\n}\n").ToString();
    }

    private sealed record EnumModel(string Name, string Namespace, string Type, string Members);
}
