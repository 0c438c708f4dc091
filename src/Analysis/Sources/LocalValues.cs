using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Sources;

/// <summary>Everything that is assigned to the local variables of one body, without regard to order.</summary>
internal sealed class LocalValues
{
    private readonly Dictionary<ILocalSymbol, List<IOperation>> values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> collections = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> opaque = new(SymbolEqualityComparer.Default);

    public LocalValues(IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            Read(operation);
        }
    }

    /// <summary>The expressions assigned to a variable; null when it is also set in a way that cannot be followed.</summary>
    public IReadOnlyList<IOperation>? ValuesOf(ILocalSymbol local)
        => !opaque.Contains(local) && values.TryGetValue(local, out var found) ? found : null;

    /// <summary>The collections that a loop variable runs through; null for other variables.</summary>
    public IReadOnlyList<IOperation>? CollectionsOf(ILocalSymbol local)
        => !opaque.Contains(local) && collections.TryGetValue(local, out var found) ? found : null;

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator:
                Add(values, declarator.Symbol, value);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(values, target.Local, assignment.Value);
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation target }:
                opaque.Add(target.Local);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                ReadWritten(argument.Value);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                ReadWritten(deconstruction.Target);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop:
                Add(collections, variable.Symbol, loop.Collection);
                break;
        }
    }

    private void ReadWritten(IOperation target)
    {
        foreach (var reference in target.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
        {
            opaque.Add(reference.Local);
        }
    }

    private static void Add(Dictionary<ILocalSymbol, List<IOperation>> map, ILocalSymbol local, IOperation value)
    {
        if (!map.TryGetValue(local, out var list))
        {
            map.Add(local, list = []);
        }

        list.Add(value);
    }
}
