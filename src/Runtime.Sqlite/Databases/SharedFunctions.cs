using FixtureGen.Sqlite.Handles;
using Entry = System.Collections.Generic.KeyValuePair<
    FixtureGen.Sqlite.Databases.RegisteredFunctions.Key, FixtureGen.Sqlite.Databases.RegisteredFunctions.Function>;

namespace FixtureGen.Sqlite.Databases;

/// <summary>
/// The functions that are on the handle which all connections of a test share: those of the connection whose turn it is, and no others.
/// To be used under the sandbox's gate.
/// </summary>
internal sealed class SharedFunctions(PhysicalConnection physical, SqliteReaders readers)
{
    private readonly Dictionary<RegisteredFunctions.Key, RegisteredFunctions.Function> there = [];
    // SQLite remembers a function that was taken away, and does not let it be registered again while a statement runs.
    private readonly HashSet<RegisteredFunctions.Key> known = [];
    // Those that SQLite or the provider had before. They cannot be given back.
    private readonly HashSet<RegisteredFunctions.Key> replaced = [];
    private RegisteredFunctions? current;
    private int version;

    /// <summary>Whether a connection's functions are not those on the handle. Costs next to nothing where no test registers any.</summary>
    internal bool Differ(RegisteredFunctions? of)
        => of is null ? there.Count > 0 : !ReferenceEquals(of, current) || version != of.Version;

    /// <summary>Puts a connection's functions on the handle, and takes away those of the one before.</summary>
    /// <returns>False while a statement runs: SQLite replaces no function then.</returns>
    internal bool TryUse(RegisteredFunctions? of)
    {
        physical.IsPrepared = true;
        var (gone, added) = Difference(of);
        var ofOthers = added.Select(static entry => entry.Key).Where(IsOfOthers).ToList();
        if (gone.Count > 0 || ofOthers.Count > 0 || added.Exists(entry => known.Contains(entry.Key)))
        {
            readers.MakeRoom();
            if (readers.Any())
            {
                return false;
            }
        }

        foreach (var (key, function) in gone)
        {
            function.SetOn(physical, false);
            there.Remove(key);
        }

        replaced.UnionWith(ofOthers);
        foreach (var (key, function) in added)
        {
            known.Add(key);
            function.SetOn(physical, true);
            there[key] = function;
        }

        current = of;
        version = of?.Version ?? 0;
        return true;
    }

    /// <summary>
    /// A function that a connection has put in the place of one of SQLite's or the provider's own, and that a statement of another one
    /// would get.
    /// </summary>
    internal string? ReplacedFor(RegisteredFunctions? of, string text)
    {
        foreach (var key in replaced)
        {
            if (of?.All.ContainsKey(key) != true && (Mentions(text, key.Name) || SchemaMentions(key.Name)))
            {
                return key.Name;
            }
        }

        return null;
    }

    /// <summary>Takes all of them away.</summary>
    /// <returns>What is left and cannot be taken away, or null.</returns>
    internal string? TakeBack()
    {
        if (there.Count > 0 && !TryUse(null))
        {
            return "a function that is still in use";
        }

        return replaced.Count > 0 ? $"a function '{replaced.First().Name}' of its own" : null;
    }

    private (List<Entry> Gone, List<Entry> Added) Difference(RegisteredFunctions? of)
        => ([.. there.Where(entry => of?.All.ContainsKey(entry.Key) != true && !replaced.Contains(entry.Key))],
            [.. of is null ? [] : of.All.Where(entry => there.GetValueOrDefault(entry.Key) != entry.Value)]);

    /// <summary>Whether the handle has one of that name already, which no test has registered.</summary>
    private bool IsOfOthers(RegisteredFunctions.Key key)
    {
        if (known.Contains(key))
        {
            return false;
        }

        using var command = physical.CreateCommand();
        command.CommandText = key.Arguments == RegisteredFunctions.Key.Collation
            ? "SELECT 1 FROM pragma_collation_list WHERE lower(name) = $name"
            : "SELECT 1 FROM pragma_function_list WHERE lower(name) = $name AND (narg = $arguments OR narg < 0 OR $arguments < 0)";
        command.Parameters.AddWithValue("$name", key.Name);
        command.Parameters.AddWithValue("$arguments", key.Arguments);
        return command.ExecuteScalar() is not null;
    }

    /// <summary>Whether a view, a trigger, a constraint, an index or a default may use it, so that any statement may.</summary>
    private bool SchemaMentions(string name)
    {
        using var command = physical.CreateCommand();
        command.CommandText =
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL UNION ALL SELECT sql FROM sqlite_temp_schema WHERE sql IS NOT NULL";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (Mentions(reader.GetString(0), name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0;
             at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !IsOfName(text[at - 1])) && (end == text.Length || !IsOfName(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';
}
