using FixtureGen.Analysis.EntityModel;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Reloading;

/// <summary>Follows the set-ups and tear-downs of one class through the project's own code.</summary>
internal sealed class PerTestWorkFinder(CodeWorkReader reader, TestAttributes attributes, CancellationToken cancellation)
{
    public TestAttributes Attributes => attributes;

    /// <summary>Everything that <paramref name="type"/> itself adds to what is done for each test; what its base classes do is theirs.</summary>
    public List<PerTestWork> Find(INamedTypeSymbol type, TestStyle style)
    {
        var found = new List<PerTestWork>();
        var members = PerTestMembers.SetUpsOf(type, style, attributes).Concat(PerTestMembers.TearDownsOf(type, style, attributes)).ToList();
        foreach (var member in members)
        {
            new Walk(this, type, member, found).Through(member, origin: null);
        }

        foreach (var inherited in type.SelfAndBases().Skip(1))
        {
            foreach (var member in PerTestMembers.SetUpsOf(inherited, style, attributes).Concat(PerTestMembers.TearDownsOf(inherited, style, attributes)))
            {
                new OverrideWalk(this, type, members, found).Through(member);
            }
        }

        return found;
    }

    /// <summary>What one method does, with everything that it calls.</summary>
    public List<PerTestWork> Find(INamedTypeSymbol type, IMethodSymbol method)
    {
        var found = new List<PerTestWork>();
        new Walk(this, type, method, found).Through(method, origin: null);
        return found;
    }

    private CodeWork Read(ISymbol code) => reader.Of(code, cancellation);

    /// <summary>Looks in what the set-ups of base classes call for methods that <paramref name="type"/> overrides: they are part of its own set-up.</summary>
    private sealed class OverrideWalk(PerTestWorkFinder finder, INamedTypeSymbol type, List<ISymbol> members, List<PerTestWork> found)
    {
        private readonly HashSet<ISymbol> walked = new(SymbolEqualityComparer.Default);

        public void Through(ISymbol code)
        {
            if (!walked.Add(code))
            {
                return;
            }

            foreach (var call in finder.Read(code).Calls.Where(call => call.IsOnThis))
            {
                var callee = Calls.Overriding(call.Callee, type).OriginalDefinition;
                if (!SymbolEqualityComparer.Default.Equals(callee.ContainingType, type))
                {
                    Through(callee);
                }
                else if (!members.Contains(callee, SymbolEqualityComparer.Default))
                {
                    new Walk(finder, type, callee, found).Through(callee, origin: null);
                }
            }
        }
    }

    private sealed class Walk(PerTestWorkFinder finder, INamedTypeSymbol type, ISymbol member, List<PerTestWork> found)
    {
        private readonly HashSet<ISymbol> walked = new(SymbolEqualityComparer.Default);

        public void Through(ISymbol code, SyntaxNode? origin)
        {
            if (!walked.Add(code))
            {
                return;
            }

            var read = finder.Read(code);
            foreach (var work in read.Works)
            {
                found.Add(new PerTestWork(work, origin ?? work.Syntax, member));
            }

            foreach (var call in read.Calls)
            {
                Follow(call, origin ?? call.Syntax);
            }
        }

        private void Follow(SourceCall call, SyntaxNode origin)
        {
            var callee = call.IsOnThis ? Calls.Overriding(call.Callee, type).OriginalDefinition : call.Callee;
            if (IsOfBaseClass(callee, call))
            {
                return;
            }

            foreach (var (parameter, syntax) in finder.Read(callee).RunTexts)
            {
                if (call.Texts.TryGetValue(parameter, out var text))
                {
                    var works = new List<Work>();
                    CodeWorkWalker.AddWorks(text, syntax, works);
                    found.AddRange(works.Select(work => new PerTestWork(work, origin, member)));
                }
            }

            if (callee.MethodKind == MethodKind.Constructor)
            {
                Create(callee, origin);
            }

            Through(callee, origin);
        }

        /// <summary>A set-up of a base class is reported there, also where it is called from here.</summary>
        private bool IsOfBaseClass(IMethodSymbol callee, SourceCall call)
            => (call.Syntax is ConstructorInitializerSyntax && !SymbolEqualityComparer.Default.Equals(callee.ContainingType, type))
            || (call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } } && callee.Name == member.Name);

        private void Create(IMethodSymbol constructor, SyntaxNode origin)
        {
            foreach (var declaring in constructor.ContainingType.SelfAndBases())
            {
                foreach (var initialized in declaring.GetMembers())
                {
                    if (!initialized.IsStatic && !initialized.IsImplicitlyDeclared && initialized is IFieldSymbol or IPropertySymbol)
                    {
                        Through(initialized, origin);
                    }
                }

                if (!SymbolEqualityComparer.Default.Equals(declaring, constructor.ContainingType)
                    && declaring.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty) is { IsImplicitlyDeclared: false } implied)
                {
                    Through(implied, origin);
                }
            }
        }
    }
}
