using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Finding;

/// <summary>Follows the set-ups and tear-downs of one class through the project's own code.</summary>
internal sealed class PerTestWorkFinder(CodeWorkReader reader, TestAttributes attributes, CancellationToken cancellationToken)
{
    private static readonly Dictionary<IParameterSymbol, string> NoTexts = new(SymbolEqualityComparer.Default);

    public TestAttributes Attributes => attributes;

    /// <summary>
    /// Everything that <paramref name="type"/> itself adds to what is done for each test; what its base classes do is theirs.
    /// </summary>
    public List<PerTestWork> Find(INamedTypeSymbol type, TestStyle style)
    {
        var found = new List<PerTestWork>();
        var members = PerTestMembers.SetUpsOf(type, style, attributes).Concat(PerTestMembers.TearDownsOf(type, style, attributes)).ToList();
        foreach (var member in members)
        {
            new Walk(this, type, style, member, found).Through(member, origin: null);
        }

        foreach (var inherited in type.SelfAndBases().Skip(1))
        {
            foreach (var member in PerTestMembers.SetUpsOf(inherited, style, attributes)
                .Concat(PerTestMembers.TearDownsOf(inherited, style, attributes)))
            {
                new OverrideWalk(this, type, style, members, found).Through(member);
            }
        }

        return found;
    }

    /// <summary>What one method does, with everything that it calls.</summary>
    public List<PerTestWork> Find(INamedTypeSymbol type, IMethodSymbol method)
    {
        var found = new List<PerTestWork>();
        new Walk(this, type, style: null, method, found).Through(method, origin: null);
        return found;
    }

    /// <summary>What a test has done by one call.</summary>
    public List<PerTestWork> Find(INamedTypeSymbol type, TestStyle style, IMethodSymbol test, IMethodSymbol callee, SyntaxNode call)
    {
        var found = new List<PerTestWork>();
        var isOnThis = !callee.IsStatic
            && call is InvocationExpressionSyntax
                { Expression: SimpleNameSyntax
                    or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } };
        new Walk(this, type, style, test, found).Through(new SourceCall(callee.OriginalDefinition, isOnThis, call, NoTexts, default));
        return found;
    }

    private SourceTypes Types => reader.Types;

    private CodeWork Read(ISymbol code) => reader.Of(code, cancellationToken);

    /// <summary>
    /// Looks in what the set-ups of base classes call for methods that <paramref name="type"/> overrides: they are part of its own set-up.
    /// </summary>
    private sealed class OverrideWalk(
        PerTestWorkFinder finder, INamedTypeSymbol type, TestStyle style, List<ISymbol> members, List<PerTestWork> found)
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
                    var before = found.Count;
                    new Walk(finder, type, style, callee, found).Through(callee, origin: null, call.Guard);
                    SaveForThem(code, callee, before);
                }
            }
        }

        /// <summary>Where the base class saves what an override adds, the override is what has the rows stored.</summary>
        private void SaveForThem(ISymbol caller, ISymbol overriding, int before)
        {
            var own = found.Skip(before).ToList();
            if (own.Find(work => work.Work.Kind == WorkKind.AddsRows) is { } added
                && !own.Exists(work => work.Work.Kind == WorkKind.SavesRows))
            {
                found.AddRange(
                    finder.Read(caller).Works.Where(work => work.Kind == WorkKind.SavesRows)
                        .Select(save => new PerTestWork(save, added.Origin, overriding) { IsIndirect = true }));
            }
        }
    }

    /// <param name="finder">Whose walk it is.</param>
    /// <param name="type">The class.</param>
    /// <param name="style">What runs its tests; null in code that runs once a class.</param>
    /// <param name="member">Where the walk begins.</param>
    /// <param name="found">Receives what is found.</param>
    private sealed class Walk(PerTestWorkFinder finder, INamedTypeSymbol type, TestStyle? style, ISymbol member, List<PerTestWork> found)
    {
        private readonly HashSet<ISymbol> walked = new(SymbolEqualityComparer.Default);
        private bool isIndirect;

        public void Through(ISymbol code, SyntaxNode? origin, Guard guard = default)
        {
            if (!walked.Add(code))
            {
                return;
            }

            var read = finder.Read(code);
            foreach (var work in read.Works)
            {
                Note(work, origin ?? work.Syntax, guard);
            }

            foreach (var call in read.Calls)
            {
                var outer = isIndirect;
                isIndirect |= call.IsThroughDelegate;
                Follow(code, call, origin ?? call.Syntax, guard.And(call.Guard));
                isIndirect = outer;
            }
        }

        /// <summary>Follows a call that stands in other code than a set-up.</summary>
        public void Through(SourceCall call) => Follow(member, call, call.Syntax, call.Guard);

        private void Note(Work work, SyntaxNode origin, Guard caller)
        {
            var guard = caller.And(work.Guard);
            var isDoneOnce = guard.FlagOwner is { } owner && style is { } known && SharedObjects.Outlive(owner, type, known);
            found.Add(
                new PerTestWork(
                    work with { Guard = guard }, origin, member) { IsDoneOnce = isDoneOnce, IsIndirect = isIndirect || work.IsOutOfSight });
        }

        private void Follow(ISymbol caller, SourceCall call, SyntaxNode origin, Guard guard)
        {
            var callee = call.IsOnThis ? Calls.Overriding(call.Callee, type).OriginalDefinition : call.Callee;
            if (IsOfBaseClass(caller, callee, call))
            {
                return;
            }

            foreach (var (parameter, syntax, asked) in finder.Read(callee).RunTexts)
            {
                if (call.Texts.TryGetValue(parameter, out var text))
                {
                    var works = new List<Work>();
                    CodeWorkWalker.AddWorks(text, syntax, asked, works);
                    works.ForEach(work => Note(work, origin, guard));
                }
            }

            if (callee.MethodKind == MethodKind.Constructor)
            {
                Create(callee, origin, guard);
            }

            if (callee.IsAbstract && !call.IsOnThis)
            {
                Implement(callee, origin, guard);
            }

            Through(callee, origin, guard);
        }

        /// <summary>What each class of the project does that the callee may be of, is done.</summary>
        private void Implement(IMethodSymbol callee, SyntaxNode origin, Guard guard)
        {
            var each = new List<List<PerTestWork>>();
            foreach (var implementing in finder.Types.ImplementationsOf(callee.ContainingType))
            {
                each.Add([]);
                new Walk(finder, type, style, member, each[each.Count - 1]) { isIndirect = true }.Through(
                    Calls.Overriding(callee, implementing).OriginalDefinition, origin, guard);
            }

            if (each.Count > 0)
            {
                found.AddRange(each[0].Where(work => each.TrueForAll(works => works.Exists(other => other.Work.Kind == work.Work.Kind))));
            }
        }

        /// <summary>
        /// A set-up of a base class is reported there, also where it is called from here. Constructors call that of the base class, written
        /// out or not.
        /// </summary>
        private bool IsOfBaseClass(ISymbol caller, IMethodSymbol callee, SourceCall call)
            => (call.Syntax is ConstructorInitializerSyntax or ConstructorDeclarationSyntax && IsOfType(caller) && !IsOfType(callee))
            || (call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } }
                && IsSame(callee));

        /// <summary>The base class's part of the same step, which an explicit implementation names after its interface.</summary>
        private bool IsSame(IMethodSymbol callee)
            => member.Name == callee.Name || member.Name.EndsWith("." + callee.Name, StringComparison.Ordinal);

        private bool IsOfType(ISymbol code) => SymbolEqualityComparer.Default.Equals(code.ContainingType, type);

        private void Create(IMethodSymbol constructor, SyntaxNode origin, Guard guard)
        {
            foreach (var declaring in constructor.ContainingType.SelfAndBases())
            {
                foreach (var initialized in declaring.GetMembers())
                {
                    if (!initialized.IsStatic && !initialized.IsImplicitlyDeclared && initialized is IFieldSymbol or IPropertySymbol)
                    {
                        Through(initialized, origin, guard);
                    }
                }

                if (!SymbolEqualityComparer.Default.Equals(declaring, constructor.ContainingType)
                    && declaring.InstanceConstructors.FirstOrDefault(
                        candidate => candidate.Parameters.IsEmpty) is { IsImplicitlyDeclared: false } implied)
                {
                    Through(implied, origin, guard);
                }
            }

            foreach (var started in Applications.HostSetUpsOf(constructor.ContainingType))
            {
                Through(started, origin, guard);
            }
        }
    }
}
