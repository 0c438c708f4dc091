namespace FixtureGen;

/// <summary>What is told of work that goes on when its test has ended.</summary>
public sealed partial class Sandbox
{
    private int lateUses;

    /// <summary>Throws when the test has ended. What asks is no use of the database yet.</summary>
    /// <exception cref="SandboxEndedException">The test that this sandbox belongs to has ended.</exception>
    internal void ThrowIfEnded()
    {
        if (endedBecause is not null)
        {
            var ended = new SandboxEndedException(Owner, endedBecause);
            UsedLate(ended);

            throw ended;
        }
    }

    /// <summary>
    /// Remembers what work of the test fails with that went on after it: nobody may be waiting there. In the flow of others, they see it
    /// themselves. One use is enough to tell of: work in a loop would fill memory.
    /// </summary>
    internal void UsedLate(Exception unseen)
    {
        if (ReferenceEquals(Current, this) && !hasFailed && Interlocked.Exchange(ref lateUses, 1) == 0)
        {
            var use = SandboxEndedException.Unseen(Owner, unseen);
            if (Lease?.ReportLate(use) != true)
            {
                LateUses.Add(use);
            }
        }
    }
}
