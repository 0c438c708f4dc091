using System.Collections.Concurrent;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Finding;

/// <summary>
/// Tells whether a class's context keeps its rows without a database where its own set-up does not say so: in a base class, in the class
/// fixture or application factory that it is given, once a class, in a static, or in the context. Safe for use from several threads.
/// </summary>
internal sealed class InMemoryProvider(Compilation compilation, TestClassIndex tests, CodeWorkReader reader)
{
    private readonly bool isReferenced = compilation.ReferencedAssemblyNames.Any(
        static assembly => assembly.Name == "Microsoft.EntityFrameworkCore.InMemory");
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the class has it, or all test classes that derive from it.</summary>
    public bool IsUsedBy(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!isReferenced || IsSaidAround(type, cancellationToken))
        {
            return isReferenced;
        }

        var derived = tests.Counts.Keys.Where(
            test => !test.IsAbstract
                && test.SelfAndBases().Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, type)))
                    .ToList();
        return derived.Count > 0 && derived.TrueForAll(test => IsSaidAround(test, cancellationToken));
    }

    /// <summary>Whether a method, or what it calls, says so.</summary>
    public bool IsUsedIn(IMethodSymbol method, CancellationToken cancellationToken)
        => isReferenced && new Walk(reader, cancellationToken).Finds(method);

    private bool IsSaidAround(INamedTypeSymbol type, CancellationToken cancellationToken)
        => known.GetOrAdd(type, _ =>
        {
            var walk = new Walk(reader, cancellationToken);
            return Around(type).SelectMany(static near => near.GetMembers()).Where(IsSetUp).Any(walk.Finds);
        });

    /// <summary>
    /// The classes of the project that may configure the context: its own, those it is given objects of, and their bases.
    /// </summary>
    private IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol type)
        => type.SelfAndBases().Concat(Given(type).SelectMany(static given => given.SelfAndBases()))
            .Where(near => SymbolEqualityComparer.Default.Equals(near.ContainingAssembly, compilation.Assembly));

    private static IEnumerable<INamedTypeSymbol> Given(INamedTypeSymbol type)
        => SharedObjects.TypesOf(type)
            .Concat(
                type.AllInterfaces.Where(static contract => contract.Name == "IClassFixture")
                    .SelectMany(static contract => contract.TypeArguments).OfType<INamedTypeSymbol>())
            .Concat(
                type.SelfAndBases().SelectMany(static declaring => declaring.GetMembers()).OfType<IFieldSymbol>()
                    .Select(static field => field.Type).OfType<INamedTypeSymbol>());

    /// <summary>What one test says is about that test.</summary>
    private bool IsSetUp(ISymbol member)
        => member is IFieldSymbol or IPropertySymbol || (member is IMethodSymbol method && tests.Attributes.StyleOf(method) is null);

    private sealed class Walk(CodeWorkReader reader, CancellationToken cancellationToken)
    {
        private readonly HashSet<ISymbol> walked = new(SymbolEqualityComparer.Default);

        public bool Finds(ISymbol code)
        {
            if (!walked.Add(code))
            {
                return false;
            }

            var read = reader.Of(code, cancellationToken);
            return read.Works.Exists(static work => work.Kind == WorkKind.UsesNoDatabase)
                || read.Statics.Exists(Finds)
                || read.Calls.Concat(read.CallsOnce)
                    .Any(
                        call => Finds(call.Callee)
                            || (call.Callee.MethodKind == MethodKind.Constructor && MembersOf(call.Callee.ContainingType).Any(Finds)));
        }

        /// <summary>Making an object runs its initializers; making a context, in the end, its configuration.</summary>
        private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol made)
            => made.SelfAndBases().SelectMany(static declaring => declaring.GetMembers())
                .Where(
                    static member => !member.IsStatic
                        && member is IFieldSymbol or IPropertySymbol or IMethodSymbol { Name: "OnConfiguring" })
                .Concat(Applications.HostSetUpsOf(made));
    }
}
