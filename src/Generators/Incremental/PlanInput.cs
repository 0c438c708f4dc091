using FixtureGen.Analysis.Collections;
using FixtureGen.Generators.Model;
using FixtureGen.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Generators.Incremental;

/// <summary>A state of the project that the plan is read from. It remembers the files that it was read from: while they stay, an edit elsewhere changes nothing.</summary>
internal sealed class PlanInput(Snapshot snapshot, EquatableArray<PlannedClass> classes)
{
    private readonly Snapshot snapshot = snapshot;
    private readonly EquatableArray<PlannedClass> classes = classes;
    private HashSet<TreeDeclarations>? files;
    private HashSet<string>? names;

    public DeclarationsModel Read(CancellationToken cancellation)
    {
        var read = new HashSet<SyntaxTree>();
        var model = DeclarationsParser.Parse(snapshot.Compilation, classes, read, cancellation);
        files = [.. read.Select(tree => TreeDeclarations.Of(tree, cancellation))];
        return model;
    }

    private bool HoldsFor(PlanInput next)
        => files is not null
            && classes == next.classes
            && snapshot.ChangesTo(next.snapshot) is { } changes
            && !changes.Gone.Any(files.Contains)
            && !changes.Concern(static file => file.Plain.Concat(file.StaticMembers), () => names ??= NamesIn(next.snapshot.Compilation));

    /// <summary>All that the code of the files is bound to goes by one of these names, or by one that the compiler looks for by itself.</summary>
    private HashSet<string> NamesIn(Compilation compilation)
    {
        var all = new HashSet<string>(snapshot.Names, StringComparer.Ordinal) { "Add", "Deconstruct", "Dispose", "DisposeAsync", "GetAsyncEnumerator", "GetAwaiter", "GetEnumerator", "GetPinnableReference" };
        foreach (var tree in compilation.SyntaxTrees.Where(tree => files!.Contains(TreeDeclarations.Of(tree, CancellationToken.None))))
        {
            foreach (var token in tree.GetRoot().DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)))
            {
                all.Add(token.ValueText);
            }
        }

        return all;
    }

    /// <summary>Takes a state for equal to one that has been read already when reading it could give nothing else.</summary>
    internal sealed class Comparer : IEqualityComparer<PlanInput>
    {
        public static readonly Comparer Instance = new();

        public bool Equals(PlanInput x, PlanInput y) => ReferenceEquals(x, y) || x.HoldsFor(y) || y.HoldsFor(x);

        public int GetHashCode(PlanInput input) => throw new NotSupportedException("The pipeline compares one state with the next; it looks none up.");
    }
}
