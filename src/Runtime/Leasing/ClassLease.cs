using FixtureGen.Engines;
using FixtureGen.Glue;
using FixtureGen.Memory;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>One run of one test class: the databases that its tests use, from before the first until after the last.</summary>
/// <remarks>A framework runs the tests of a class one after the other, so a lease has at most one living sandbox.</remarks>
internal sealed class ClassLease
{
    private readonly TestClassDescriptor testClass;
    private readonly GroupTemplate template;
    private readonly ClassRows rows;
    private readonly DatabaseSource[] sources;
    private Sandbox? sandbox;
    private Exception? unreported;

    private ClassLease(TestClassDescriptor testClass, GroupTemplate template)
    {
        this.testClass = testClass;
        this.template = template;
        rows = new(testClass, template);
        // In the order of the enumeration.
        sources = [new RollbackDatabase(rows, template), new ClonedDatabases(rows, template), new ReadOnlyDatabase(rows, template)];
    }

    private Isolation OfClass => template.Report.Group.Isolation;

    internal static async Task<ClassLease> OpenAsync(TestClassDescriptor testClass, GroupTemplate template)
    {
        var lease = new ClassLease(testClass, template);
        await lease.SourceOf(lease.OfClass).OpenAsync().ConfigureAwait(false);
        template.Report.ClassStarted();
        return lease;
    }

    /// <summary>Opens the sandbox of the next test. What the test before it did after its end is undone first.</summary>
    internal Sandbox Enter()
    {
        EndSandbox();
        sandbox = new(template.Database.Definition, template.Database.Engine, this, OfClass, testClass.TestClass);
        return sandbox;
    }

    /// <summary>A database for the test that runs.</summary>
    internal EngineDatabase Take(Isolation isolation) => SourceOf(isolation).Take();

    /// <summary>Undoes what the test did, and fails it when a check fails.</summary>
    internal void CompleteTest(Sandbox completed, SandboxChecks checks)
    {
        if (!ReferenceEquals(completed, sandbox) || completed.HasCompleted)
        {
            return;
        }

        template.Report.TestCompleted();
        var failures = new TestFailures(completed, checks);
        failures.FindBeforeRollBack();
        completed.HasCompleted = true;
        if (completed.TakenDatabase is not null)
        {
            Undo(completed, failures);
        }

        failures.Throw();
    }

    internal async Task CloseAsync()
    {
        EndSandbox();
        foreach (var source in sources)
        {
            await source.CloseAsync().ConfigureAwait(false);
        }

        await rows.DisposeAsync().ConfigureAwait(false);
        await template.ClassEndedAsync(testClass.TestClass).ConfigureAwait(false);
        if (unreported is not null)
        {
            throw unreported;
        }
    }

    private DatabaseSource SourceOf(Isolation isolation) => sources[(int)isolation];

    private void EndSandbox()
    {
        if (sandbox is not { } last)
        {
            return;
        }

        last.End();
        sandbox = null;
        if (last.TakenDatabase is null)
        {
            return;
        }

        if (last.Uses > 0)
        {
            // An escape here comes too late to fail its own test, so the class's clean-up reports it.
            var failures = new TestFailures(last, SandboxChecks.Escape);
            Undo(last, failures);
            unreported ??= failures.First;
        }

        SourceOf(last.Isolation).Release();
    }

    private void Undo(Sandbox of, TestFailures failures)
    {
        using var phase = MemoryPhase.Begin(AccountKind.Rollback, of.Owner);
        var source = SourceOf(of.Isolation);
        lock (of.Gate)
        {
            of.Uses = 0;
            if (source.Undo())
            {
                return;
            }

            failures.FindEscape(template.Image, rows.Tables);
        }

        of.End("the test ended the transaction that isolates it, and its database was discarded");
        source.Discard();
    }
}
