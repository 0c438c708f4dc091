using System.Runtime.CompilerServices;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Testing;

/// <summary>The test classes of one compilation, counted when they are first asked for. Safe for use from several threads.</summary>
internal sealed class TestClassIndex(Compilation compilation, TestAttributes attributes, CancellationToken cancellationToken)
{
    private static readonly ConditionalWeakTable<Compilation, TestClassIndex> Known = new();

    /// <summary>The other threads, which need it for their first class too, wait: it is a good part of what the analyzers cost.</summary>
    private readonly Lazy<Dictionary<INamedTypeSymbol, TestCount>> counts = new(() => Count(compilation, attributes, cancellationToken));

    /// <summary>The one of a compilation, for all rules. It is not cancelled with one of them.</summary>
    public static TestClassIndex Of(Compilation compilation, TestAttributes attributes)
        => Known.GetValue(compilation, _ => new TestClassIndex(compilation, attributes, CancellationToken.None));

    public TestAttributes Attributes => attributes;

    /// <summary>The classes that tests run in, and the base classes of those.</summary>
    public IReadOnlyDictionary<INamedTypeSymbol, TestCount> Counts => counts.Value;

    /// <summary>The tests of a class, or null for one that is no test class and no base class of any.</summary>
    public TestCount? Find(INamedTypeSymbol type) => counts.Value.TryGetValue(type.OriginalDefinition, out var count) ? count : null;

    private static Dictionary<INamedTypeSymbol, TestCount> Count(
        Compilation compilation, TestAttributes attributes, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<INamedTypeSymbol, TestCount>(SymbolEqualityComparer.Default);
        foreach (var type in compilation.Assembly.GlobalNamespace.Types())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } || CountIn(type, attributes) is not { } own)
            {
                continue;
            }

            for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            {
                var definition = current.OriginalDefinition;
                counts[definition] = counts.TryGetValue(definition, out var so)
                    ? so with { Tests = so.Tests + own.Tests, Classes = so.Classes + 1 }
                    : own;
            }
        }

        return counts;
    }

    private static TestCount? CountIn(INamedTypeSymbol type, TestAttributes attributes)
    {
        TestStyle? found = null;
        var tests = 0;
        var isSkipped = TestAttributes.IsSkipped(type);
        var overridden = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method || attributes.StyleOf(method) is not { } style)
                {
                    continue;
                }

                found = style;
                if (!isSkipped && !overridden.Contains(method.OriginalDefinition))
                {
                    tests += TestAttributes.CasesOf(method);
                }

                for (var original = method.OverriddenMethod; original is not null; original = original.OverriddenMethod)
                {
                    overridden.Add(original.OriginalDefinition);
                }
            }
        }

        return found is { } known ? new TestCount(known, tests, Classes: 1) : null;
    }
}
