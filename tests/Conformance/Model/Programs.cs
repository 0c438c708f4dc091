using FsCheck;
using FsCheck.Fluent;

namespace FixtureGen.Conformance.Model;

/// <summary>Generates application code: operations with failures, exceptions and cancelled work among them.</summary>
internal static class Programs
{
    private const int MostOperations = 24;

    private static readonly (int Weight, OperationKind Kind)[] Weights =
    [
        (8, OperationKind.Insert), (6, OperationKind.Update), (4, OperationKind.Delete), (6, OperationKind.Read),
        (6, OperationKind.Begin), (4, OperationKind.Commit), (2, OperationKind.RollBack), (2, OperationKind.Dispose),
        (4, OperationKind.Save), (3, OperationKind.RollBackTo), (2, OperationKind.Release),
        (2, OperationKind.SaveChanges), (1, OperationKind.Reopen), (2, OperationKind.Fail), (2, OperationKind.Cancel), (1, OperationKind.LeaveReader), (1, OperationKind.Throw),
    ];

    internal static Arbitrary<Operation[]> Any { get; } = Arb.From(Generate(), Shrink);

    private static Gen<Operation[]> Generate()
    {
        var operation =
            from kind in Gen.Frequency(Weights.Select(each => (each.Weight, Gen.Constant(each.Kind))))
            from connection in Gen.Choose(0, 2)
            from key in Gen.Choose(0, Operation.Owners.Length - 1)
            from amount in Gen.Choose(-1, 9)
            from waits in Gen.Elements(true, false)
            select new Operation(kind, connection, key, amount, waits);
        return
            from length in Gen.Choose(1, MostOperations)
            from program in operation.ArrayOf(length)
            select program;
    }

    /// <summary>Leaves out half of a program, or one operation.</summary>
    private static IEnumerable<Operation[]> Shrink(Operation[] program)
    {
        if (program.Length > 3)
        {
            yield return program[..(program.Length / 2)];
            yield return program[(program.Length / 2)..];
        }

        for (var left = 0; left < program.Length && program.Length > 1; left++)
        {
            yield return [.. program[..left], .. program[(left + 1)..]];
        }
    }
}
