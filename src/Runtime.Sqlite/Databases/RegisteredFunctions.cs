using FixtureGen.Sqlite.Handles;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Databases;

/// <summary>The functions, aggregate functions and collations that application code registered on one connection.</summary>
/// <remarks>On a real database SQLite keeps them for each connection.</remarks>
internal sealed class RegisteredFunctions
{
    private readonly Dictionary<Key, Function> all = [];
    private int checkedVersion;

    /// <summary>Changes with each registration.</summary>
    internal int Version { get; private set; }

    internal IReadOnlyDictionary<Key, Function> All => all;

    /// <summary>Leaves out those that a connection was made with, and says which.</summary>
    internal IReadOnlyList<string> LeaveOut(PhysicalConnection made)
    {
        if (Version == checkedVersion)
        {
            return [];
        }

        var left = all.Where(entry => made.Has(entry.Key.Name, entry.Value.Code)).Select(static entry => entry.Key).ToList();
        left.ForEach(key => all.Remove(key));
        checkedVersion = Version;
        return [.. left.Select(static key => key.Name)];
    }

    internal void Set(Key key, Function? function)
    {
        Version++;
        if (function is null)
        {
            all.Remove(key);
        }
        else
        {
            all[key] = function;
        }
    }

    /// <summary>By what SQLite tells them apart.</summary>
    /// <param name="Name">In lower case: SQLite makes no difference.</param>
    /// <param name="Arguments">How many it takes; -1 for any number; <see cref="Collation"/> for a collation.</param>
    internal readonly record struct Key(string Name, int Arguments)
    {
        internal const int Collation = -2;

        internal static Key Of(string name, int arguments) => new(name.ToLowerInvariant(), arguments);
    }

    /// <param name="Code">What was given to the provider.</param>
    /// <param name="SetOn">Registers it on a connection, or takes it away there.</param>
    internal sealed record Function(Delegate Code, Action<SqliteConnection, bool> SetOn);
}
