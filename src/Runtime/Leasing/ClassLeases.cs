using System.Runtime.ExceptionServices;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>
/// One run of one test class, from before its first test until after the last. Tests that run one after the other share a lease; one that
/// runs beside others of the class has a further one, with the class's own rows in it too.
/// </summary>
internal sealed class ClassLeases
{
    private readonly Type testClass;
    private readonly GroupTemplate template;
    private readonly ClassRows rows;
    private readonly List<ClassLease> all = [];
    private readonly Stack<ClassLease> free = [];
    private readonly List<SandboxEndedException> late = [];
    private bool isClosed;

    private ClassLeases(Type testClass, Func<Sandbox, CancellationToken, Task>? setup, GroupTemplate template, bool beside)
    {
        this.testClass = testClass;
        this.template = template;
        rows = new(testClass, setup, template);
        // Where an image costs next to nothing, the class set-up runs once even if all tests of the class run at the same time. Elsewhere
        // it runs at most twice, and on an existing database with committed fixtures once for each lease.
        all.Add(new(testClass, template, rows, this, fromImage: beside && template.Database.Engine.HasCheapImages));
        free.Push(First);
    }

    private ClassLease First => all[0];

    /// <param name="testClass">The class.</param>
    /// <param name="setup">Adds the class's own rows; null when it has none.</param>
    /// <param name="template">Its group's.</param>
    /// <param name="beside">Whether tests of the class may run at the same time.</param>
    /// <param name="cancellationToken">Cancelled when nobody wants the leases any more.</param>
    internal static async Task<ClassLeases> OpenAsync(
        Type testClass,
        Func<Sandbox, CancellationToken, Task>? setup,
        GroupTemplate template,
        bool beside,
        CancellationToken cancellationToken)
    {
        var leases = new ClassLeases(testClass, setup, template, beside);
        await leases.First.OpenAsync(cancellationToken).ConfigureAwait(false);
        template.Report.ClassStarted();
        return leases;
    }

    /// <summary>Opens the sandbox of a test that begins when the one before it has ended.</summary>
    internal Sandbox Enter() => First.Enter();

    /// <summary>Opens the sandbox of a test that may run beside others of the class. It leaves its lease when it has ended.</summary>
    /// <exception cref="InvalidOperationException">The engine has one database, and another test is using it.</exception>
    internal Sandbox EnterBeside() => Take().Enter();

    /// <summary>Takes back the lease of a test that has ended.</summary>
    internal void Free(ClassLease lease)
    {
        lock (free)
        {
            if (!free.Contains(lease))
            {
                free.Push(lease);
            }
        }
    }

    /// <inheritdoc cref="ISandboxLease.ReportLate"/>
    internal bool ReportLate(SandboxEndedException use)
    {
        lock (late)
        {
            if (!isClosed)
            {
                late.Add(use);
            }

            return !isClosed;
        }
    }

    /// <summary>Gives the databases back, and fails for what came too late to fail its own test.</summary>
    internal async Task CloseAsync()
    {
        var unreported = new List<Exception>();
        foreach (var lease in all)
        {
            if (await lease.CloseAsync().ConfigureAwait(false) is { } failure)
            {
                unreported.Add(failure);
            }
        }

        await rows.DisposeAsync().ConfigureAwait(false);
        await template.ClassEndedAsync(testClass).ConfigureAwait(false);
        lock (late)
        {
            isClosed = true;
            unreported.AddRange(late.Concat(LateUses.TakeAll()));
        }

        Throw(unreported);
    }

    /// <inheritdoc cref="ISandboxLease.TellLate"/>
    internal void TellLate()
    {
        List<Exception> told;
        lock (late)
        {
            told = [.. late];
            late.Clear();
        }

        Throw(told);
    }

    private static void Throw(List<Exception> failures)
    {
        switch (failures)
        {
            case []:
                return;
            case [var only]:
                ExceptionDispatchInfo.Throw(only);
                return;
            default:
                throw new AggregateException(failures);
        }
    }

    private ClassLease Take()
    {
        lock (free)
        {
            if (free.TryPop(out var lease))
            {
                return lease;
            }

            if (template.Database.Engine.CanRunBeside)
            {
                // Of a database that FixtureGen did not make, there is no image.
                all.Add(new(testClass, template, rows, this, fromImage: template.Database.Engine.ReusesDatabases));
                return all[^1];
            }

            // A test whose constructor failed has not left, and never will.
            return First.HasBegun
                ? throw new InvalidOperationException(
                    $"Two tests of '{testClass}' run at the same time, " +
                    $"and the engine '{template.Database.Engine.Name}' has only one database. " +
                    "Run the tests of a class one after the other: [Parallelizable(ParallelScope.Self)] in NUnit, [assembly: " +
                    "Parallelize(Scope = ExecutionScope.ClassLevel)] in MSTest.")
                : First;
        }
    }
}
