namespace FixtureGen.Conformance.Model;

/// <summary>One step of a generated program.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Connection">On which connection; while a transaction is open, all are done on the one that has it.</param>
/// <param name="Key">Which row or savepoint.</param>
/// <param name="Amount">What is written; negative amounts violate a constraint.</param>
/// <param name="Waits">Whether it is awaited, or done on the calling thread.</param>
internal sealed record Operation(OperationKind Kind, int Connection, int Key, int Amount, bool Waits)
{
    internal static readonly string[] Owners = ["Ann", "Bob", "Cem", "Dan", "Eve", "Fay"];

    internal string Owner => Owners[Key];

    internal string Savepoint => $"point{Key % 3}";

    public override string ToString() => $"{Kind}{(Waits ? "Async" : "")}({Connection}, {Owner}, {Amount})";
}
