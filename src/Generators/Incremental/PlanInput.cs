using FixtureGen.Analysis.Collections;
using FixtureGen.Generators.Files;
using FixtureGen.Generators.Model;
using FixtureGen.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Generators.Incremental;

/// <summary>
/// A state of the project that the plan is read from. It remembers the files that each part was read from: while they stay, an edit
/// elsewhere changes nothing.
/// </summary>
internal sealed class PlanInput(Snapshot snapshot, EquatableArray<PlannedClass> classes)
{
    private readonly Snapshot snapshot = snapshot;
    private readonly EquatableArray<PlannedClass> classes = classes;
    private PlanReading? reading;
    private PlanReading? earlier;
    private HashSet<string>? names;

    public DeclarationsModel Read(CancellationToken cancellationToken)
    {
        var parser = new DeclarationsParser(snapshot.Compilation, earlier, cancellationToken);
        var model = parser.Parse(classes);
        (reading, earlier) = (parser.Reading, null);
        return model;
    }

    /// <summary>
    /// Tells whether reading a state could give nothing else. If it could, but only from some files, the state is handed what was read from
    /// the others.
    /// </summary>
    private bool HoldsFor(PlanInput next)
    {
        if (reading is null || snapshot.ChangesTo(next.snapshot) is not { } changes
            || changes.Concern(static file => file.Plain.Concat(file.StaticMembers), () => names ??= NamesIn(next.snapshot.Compilation)))
        {
            return false;
        }

        if (classes == next.classes && !changes.Gone.Any(reading.Reads))
        {
            return true;
        }

        next.earlier = reading.Without(changes.Gone);
        return false;
    }

    /// <summary>
    /// All that the code of the files is bound to goes by one of these names, or by one that the compiler looks for by itself.
    /// </summary>
    private HashSet<string> NamesIn(Compilation compilation)
    {
        var all = new HashSet<string>(
            snapshot.Names, StringComparer.Ordinal) { "Add", "Deconstruct", "Dispose", "DisposeAsync", "GetAsyncEnumerator", "GetAwaiter",
                "GetEnumerator", "GetPinnableReference" };
        var files = reading!.Files;
        foreach (var tree in compilation.SyntaxTrees.Where(tree => files.Contains(TreeDeclarations.Of(tree, CancellationToken.None))))
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

        public int GetHashCode(PlanInput input)
            => throw new NotSupportedException("The pipeline compares one state with the next; it looks none up.");
    }
}
