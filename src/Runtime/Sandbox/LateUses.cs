namespace FixtureGen;

/// <summary>
/// Uses of a database by work that went on after its test, fixture or class set-up, where that one's class has been cleaned up already: the
/// next clean-up of a class tells of them, or the end of the process. Thread safe.
/// </summary>
internal static class LateUses
{
    private static readonly List<SandboxEndedException> Untold = [];

    static LateUses() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => TellAtExit();

    internal static void Add(SandboxEndedException use)
    {
        lock (Untold)
        {
            Untold.Add(use);
        }
    }

    /// <summary>Takes them. Who takes them tells of them.</summary>
    internal static SandboxEndedException[] TakeAll()
    {
        lock (Untold)
        {
            SandboxEndedException[] all = [.. Untold];
            Untold.Clear();
            return all;
        }
    }

    private static void TellAtExit()
    {
        foreach (var use in TakeAll())
        {
            Console.Error.WriteLine($"FixtureGen: {use}");
            Environment.ExitCode = 1;
        }
    }
}
