namespace FixtureGen.Sqlite.Handles;

/// <summary>A connection of ours to a database, which knows what was registered on it when it was made.</summary>
internal class PhysicalConnection(string connectionString) : RegisteringConnection(connectionString)
{
    private readonly Dictionary<string, Delegate?> functions = [];

    /// <summary>Whether it has this very function. Thread safe once it was made.</summary>
    internal bool Has(string name, Delegate? function) => functions.TryGetValue(name, out var own) && Equals(own, function);

    protected override bool Registers(string name, Delegate? function)
    {
        functions[name] = function;
        return true;
    }
}
