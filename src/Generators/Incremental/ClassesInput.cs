using FixtureGen.Generators.Model;
using FixtureGen.Generators.Parsing;

namespace FixtureGen.Generators.Incremental;

/// <summary>A state of the project that the test classes are read from.</summary>
internal sealed class ClassesInput(Snapshot snapshot)
{
    private readonly Snapshot snapshot = snapshot;
    private HashSet<string>? names;
    private bool wasRead;

    public ClassesModel Read(CancellationToken cancellationToken)
    {
        var project = ProjectParser.Parse(snapshot.Compilation);
        var model = new ClassesModel(project, TestClassParser.Parse(snapshot.Compilation, project.Framework, cancellationToken));
        wasRead = true;
        return model;
    }

    private bool HoldsFor(ClassesInput next)
        => wasRead && snapshot.ChangesTo(next.snapshot) is { } changes
            && !changes.Concern(static file => file.Plain, () => names ??= new(snapshot.Names, StringComparer.Ordinal));

    /// <summary>Takes a state for equal to one that has been read already when reading it could give nothing else.</summary>
    internal sealed class Comparer : IEqualityComparer<ClassesInput>
    {
        public static readonly Comparer Instance = new();

        public bool Equals(ClassesInput x, ClassesInput y) => ReferenceEquals(x, y) || x.HoldsFor(y) || y.HoldsFor(x);

        public int GetHashCode(ClassesInput input)
            => throw new NotSupportedException("The pipeline compares one state with the next; it looks none up.");
    }
}
