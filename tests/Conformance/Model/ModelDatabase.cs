namespace FixtureGen.Conformance.Model;

/// <summary>What a database would do: rows with a unique key and a check, transactions with savepoints, and, on PostgreSQL, transactions that refuse to go on after a failure.</summary>
internal sealed class ModelDatabase(bool failurePoisons)
{
    internal const string Done = "done";
    internal const string Refused = "refused";
    internal const string Aborted = "aborted";

    private readonly List<(string Name, Content Content)> savepoints = [];
    private Content committed = Content.Initial;
    private Content current = Content.Initial;

    /// <summary>The connection that has a transaction open, or null.</summary>
    internal int? InTransaction { get; private set; }

    /// <summary>Whether the transaction refuses to go on.</summary>
    internal bool IsPoisoned { get; private set; }

    internal string Read() => IsPoisoned ? Aborted : current.ToString();

    internal string Insert(string owner, int amount)
        => Change(!current.Accounts.ContainsKey(owner) && amount >= 0, content => content with { Accounts = content.Accounts.Add(owner, amount) }, 1);

    internal string Update(string owner, int by)
        => !current.Accounts.TryGetValue(owner, out var amount)
            ? Change(true, content => content, 0)
            : Change(amount + by >= 0, content => content with { Accounts = content.Accounts.SetItem(owner, amount + by) }, 1);

    internal string Delete(string owner)
        => Change(true, content => content with { Accounts = content.Accounts.Remove(owner) }, current.Accounts.ContainsKey(owner) ? 1 : 0);

    /// <summary>A syntax error is told even by a transaction that refuses everything else.</summary>
    internal string Fail()
    {
        IsPoisoned = failurePoisons && InTransaction is not null;
        return Refused;
    }

    /// <summary>All or none: the framework makes a savepoint inside a transaction, so that a failure does not poison it.</summary>
    internal string SaveCustomers(string first, string second)
    {
        if (IsPoisoned)
        {
            return Aborted;
        }

        if (first == second || current.Customers.Contains(first) || current.Customers.Contains(second))
        {
            return Refused;
        }

        Set(current with { Customers = current.Customers.Add(first).Add(second) });
        return "2";
    }

    internal string Begin(int connection)
    {
        if (InTransaction is not null)
        {
            return Refused;
        }

        InTransaction = connection;
        return Done;
    }

    internal string Commit()
    {
        if (IsPoisoned)
        {
            return RollBack();
        }

        committed = current;
        return End();
    }

    internal string RollBack()
    {
        current = committed;
        return End();
    }

    internal string Save(string name)
    {
        savepoints.Add((name, current));
        return Done;
    }

    internal string RollBackTo(string name)
    {
        var at = savepoints.FindLastIndex(each => each.Name == name);
        if (at < 0)
        {
            IsPoisoned = failurePoisons;
            return Refused;
        }

        current = savepoints[at].Content;
        savepoints.RemoveRange(at + 1, savepoints.Count - at - 1);
        IsPoisoned = false;
        return Done;
    }

    internal string Release(string name)
    {
        if (IsPoisoned)
        {
            return Aborted;
        }

        var at = savepoints.FindLastIndex(each => each.Name == name);
        if (at < 0)
        {
            IsPoisoned = failurePoisons;
            return Refused;
        }

        savepoints.RemoveRange(at, savepoints.Count - at);
        return Done;
    }

    private string Change(bool isAllowed, Func<Content, Content> change, int rows)
    {
        if (IsPoisoned)
        {
            return Aborted;
        }

        if (!isAllowed)
        {
            IsPoisoned = failurePoisons && InTransaction is not null;
            return Refused;
        }

        Set(change(current));
        return $"{rows}";
    }

    private void Set(Content content)
    {
        current = content;
        if (InTransaction is null)
        {
            committed = content;
        }
    }

    private string End()
    {
        savepoints.Clear();
        IsPoisoned = false;
        InTransaction = null;
        return Done;
    }
}
