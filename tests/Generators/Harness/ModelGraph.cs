using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Tests.Harness;

/// <summary>Walks everything that the pipeline keeps between two edits: an object of the compiler's in it would keep a whole compilation alive.</summary>
internal static class ModelGraph
{
    public static void AssertHoldsNothingOfRoslyn(IEnumerable<IncrementalGeneratorRunStep> steps)
    {
        foreach (var output in steps.SelectMany(step => step.Outputs))
        {
            AssertHoldsNothingOfRoslyn(output.Value);
        }
    }

    public static void AssertHoldsNothingOfRoslyn(object? model) => Walk(model, [model?.GetType().Name ?? "null"], new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Walk(object? value, List<string> path, HashSet<object> visited)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !visited.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or SemanticModel or AttributeData,
            $"The model holds a {value.GetType().Name} at {string.Join(".", path)}.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, [.. path, "[]"], visited);
            }
        }

        foreach (var field in Fields(value.GetType()))
        {
            Walk(field.GetValue(value), [.. path, field.Name], visited);
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
        => type is null || type == typeof(object)
            ? []
            : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(Fields(type.BaseType));
}
