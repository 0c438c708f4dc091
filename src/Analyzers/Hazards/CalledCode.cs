using System.Collections.Concurrent;
using System.Collections.Immutable;
using FixtureGen.Analysis.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>
/// Finds the hazards in the project's own methods that test classes call. Lives as long as one compilation, and is thread safe.
/// </summary>
internal sealed class CalledCode(Compilation compilation, ImmutableArray<Hazard> hazards, Func<INamedTypeSymbol, bool> isTestClass)
{
    /// <summary>
    /// Methods that one call may lead into. Beyond it the application itself is in the project, and no helper of its tests is meant.
    /// </summary>
    private const int Most = 100;

    private readonly ImmutableArray<Hazard> followed = hazards.Where(hazard => hazard.IsFollowed).ToImmutableArray();
    private readonly ConcurrentDictionary<IMethodSymbol, Body> bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<(IMethodSymbol Method, Finding Finding)>> found = new(
        SymbolEqualityComparer.Default);

    /// <summary>
    /// The method whose code a call runs, when it is to be looked into: one in source, and none of a test class, which is looked at by
    /// itself.
    /// </summary>
    public IMethodSymbol? Target(IOperation call)
    {
        var method = call switch
        {
            IInvocationOperation { IsVirtual: false } invocation => invocation.TargetMethod.ReducedFrom ?? invocation.TargetMethod,
            IObjectCreationOperation { Constructor: { IsImplicitlyDeclared: false } constructor } => constructor,
            _ => null,
        };
        return method?.OriginalDefinition is
            { MethodKind: MethodKind.Ordinary or MethodKind.Constructor, DeclaringSyntaxReferences.IsEmpty: false } definition
            && !isTestClass(definition.ContainingType) ? definition : null;
    }

    /// <summary>The first hazard of each rule that a method runs into, itself or through what it calls.</summary>
    public ImmutableArray<(IMethodSymbol Method, Finding Finding)> HazardsOf(IMethodSymbol method, CancellationToken cancellationToken)
        => found.GetOrAdd(method, _ => Find(method, cancellationToken));

    private ImmutableArray<(IMethodSymbol Method, Finding Finding)> Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var reached = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method };
        var open = new Queue<IMethodSymbol>([method]);
        var findings = new Dictionary<DiagnosticDescriptor, (IMethodSymbol, Finding)>();
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var current = open.Dequeue();
            var body = bodies.GetOrAdd(current, _ => Read(current, cancellationToken));
            foreach (var finding in body.Findings)
            {
                if (!findings.ContainsKey(finding.Rule))
                {
                    findings.Add(finding.Rule, (current, finding));
                }
            }

            foreach (var callee in body.Callees.Where(_ => reached.Count < Most).Where(reached.Add))
            {
                open.Enqueue(callee);
            }
        }

        return findings.Values.ToImmutableArray();
    }

    private Body Read(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var callees = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (var root in new SourceBodies(compilation, cancellationToken).Of(method))
        {
            var context = new CodeContext(compilation, method, root, TestClass: null, cancellationToken);
            foreach (var operation in root.DescendantsAndSelf().Where(Hazard.LooksAt))
            {
                foreach (var hazard in followed)
                {
                    findings.AddRange(hazard.Find(operation, context));
                }

                if (Target(operation) is { } callee)
                {
                    callees.Add(callee);
                }
            }
        }

        return new Body(findings.ToImmutable(), callees.ToImmutable());
    }

    private sealed record Body(ImmutableArray<Finding> Findings, ImmutableArray<IMethodSymbol> Callees);
}
