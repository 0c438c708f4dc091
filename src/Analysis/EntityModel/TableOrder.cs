namespace FixtureGen.Analysis.EntityModel;

/// <summary>Sorts tables in foreign-key order.</summary>
internal sealed class TableOrder
{
    private readonly Dictionary<string, string> spelling = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> principals = new(StringComparer.Ordinal);

    public TableOrder(IEnumerable<string> tables, IEnumerable<(string Principal, string Dependent)> references)
    {
        foreach (var table in tables)
        {
            Know(table);
        }

        foreach (var (principal, dependent) in references)
        {
            Know(principal);
            Know(dependent).Add(spelling[principal]);
        }

        foreach (var table in principals.Keys.ToList())
        {
            principals[table] = Reachable(table);
        }
    }

    /// <summary>
    /// The tables without duplicates, spelled as the model spells them, principals first; ties by name. Tables unknown to the model come as
    /// given.
    /// </summary>
    public IEnumerable<string> Sort(IEnumerable<string> tables)
    {
        var open = tables.Select(table => spelling.TryGetValue(table, out var known) ? known : table)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var inModel = new SortedSet<string>(open.Where(principals.ContainsKey), StringComparer.Ordinal);
        var unknown = open.Where(table => !principals.ContainsKey(table));
        while (inModel.Count > 0)
        {
            var next = inModel.First(table => inModel.All(other => other == table || !Refers(table, other) || Refers(other, table)));
            inModel.Remove(next);
            yield return next;
        }

        foreach (var table in unknown)
        {
            yield return table;
        }
    }

    /// <summary>Whether <paramref name="dependent"/> refers to <paramref name="principal"/>, directly or through other tables.</summary>
    private bool Refers(string dependent, string principal) => principals[dependent].Contains(principal);

    private HashSet<string> Know(string table)
    {
        if (!spelling.TryGetValue(table, out var known))
        {
            spelling.Add(table, known = table);
            principals.Add(known, new HashSet<string>(StringComparer.Ordinal));
        }

        return principals[known];
    }

    private HashSet<string> Reachable(string table)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(principals[table]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (reached.Add(next))
            {
                foreach (var further in principals[next])
                {
                    open.Push(further);
                }
            }
        }

        return reached;
    }
}
