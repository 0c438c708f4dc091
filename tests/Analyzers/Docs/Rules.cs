using System.Reflection;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Tests.Docs;

/// <summary>The rules as the code has them, and the files that speak of them.</summary>
internal static class Rules
{
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } =
        [.. typeof(FixtureGenAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FixtureGenAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    public static IReadOnlyList<string> Ids { get; } =
        [.. typeof(RuleIdentifiers).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    public static DiagnosticDescriptor Descriptor(string id) => Descriptors.Single(rule => rule.Id == id);

    public static string Read(string path)
    {
        var root = typeof(Rules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        return File.ReadAllText(Path.Combine(root, path));
    }
}
