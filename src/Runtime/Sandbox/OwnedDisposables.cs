namespace FixtureGen;

/// <summary>What a sandbox has made for its test, such as the context behind <c>Db</c>: it is disposed when the sandbox ends.</summary>
/// <param name="gate">The sandbox's gate: making a member opens connections, which take it too.</param>
internal sealed class OwnedDisposables(object gate) : IDisposable
{
    private readonly List<IDisposable> members = [];
    private readonly List<Action> lettingGo = [];

    /// <summary>Has something disposed when the sandbox ends.</summary>
    internal T Add<T>(T disposable)
        where T : IDisposable
    {
        lock (gate)
        {
            members.Add(disposable);
        }

        return disposable;
    }

    /// <summary>Has something called when the test's memory is measured, before the sandbox ends.</summary>
    internal void OnLettingGo(Action letGo)
    {
        lock (gate)
        {
            lettingGo.Add(letGo);
        }
    }

    /// <summary>Lets go of the rows that members hold for the test alone. They can be used on.</summary>
    internal void LetGo()
    {
        lock (gate)
        {
            lettingGo.ForEach(static letGo => letGo());
        }
    }

    /// <summary>Finds what is owned of a type, or makes it.</summary>
    internal T GetOrAdd<T>(Sandbox sandbox, Func<Sandbox, T> make)
        where T : IDisposable
    {
        lock (gate)
        {
            foreach (var member in members)
            {
                if (member is T found)
                {
                    return found;
                }
            }

            return Add(make(sandbox));
        }
    }

    public void Dispose()
    {
        foreach (var disposable in members)
        {
            disposable.Dispose();
        }
    }
}
