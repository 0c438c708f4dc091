using FixtureGen.Engines;
using FixtureGen.Memory;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>The databases that the tests of one run of a class use, one test after the other.</summary>
/// <remarks>It has at most one living sandbox.</remarks>
internal sealed class ClassLease : ISandboxLease
{
    private readonly Type testClass;
    private readonly GroupTemplate template;
    private readonly ClassRows rows;
    private readonly ClassLeases home;
    private readonly DatabaseSource[] sources;
    private Sandbox? sandbox;
    private Exception? unreported;

    internal ClassLease(Type testClass, GroupTemplate template, ClassRows rows, ClassLeases home, bool fromImage)
    {
        this.testClass = testClass;
        this.template = template;
        this.rows = rows;
        this.home = home;
        // In the order of the enumeration.
        sources = [new RollbackDatabase(rows, template, fromImage), new ClonedDatabases(rows, template),
            new ReadOnlyDatabase(rows, template)];
    }

    private Isolation OfClass => template.Report.Group.Isolation;

    /// <summary>Whether a test is in its method, or in what its framework runs around it.</summary>
    internal bool HasBegun => sandbox is { HasBegun: true };

    /// <summary>Does ahead of the first test what can take long or fail. Without it, the first test does.</summary>
    internal Task OpenAsync(CancellationToken cancellationToken) => SourceOf(OfClass).OpenAsync(cancellationToken);

    /// <summary>Opens the sandbox of the next test. What the test before it did after its end is undone first.</summary>
    internal Sandbox Enter()
    {
        EndSandbox();
        sandbox = new(template.Database.Definition, template.Database.Engine, this, OfClass, testClass);
        return sandbox;
    }

    /// <exception cref="OperationCanceledException">
    /// The test ran out of time, the run was aborted, or the process was asked to end.
    /// </exception>
    public EngineDatabase Take(Isolation isolation, CancellationToken cancellationToken) => SourceOf(isolation).Take(cancellationToken);

    public void CompleteTest(Sandbox completed, ToldFailure told)
    {
        if (!ReferenceEquals(completed, sandbox) || completed.HasCompleted)
        {
            return;
        }

        template.Report.TestCompleted();
        var failures = new TestFailures(completed, template.Database.Definition.Checks & ~completed.DisabledChecks);
        failures.FindBeforeRollBack(told);
        completed.HasCompleted = true;
        if (completed.TakenDatabase is not null)
        {
            Undo(completed, failures);
        }

        failures.Throw();
    }

    public void Leave(Sandbox left)
    {
        if (ReferenceEquals(left, sandbox))
        {
            home.Free(this);
        }
    }

    public void End(Sandbox ended)
    {
        if (ReferenceEquals(ended, sandbox))
        {
            EndSandbox();
            home.Free(this);
        }
    }

    public bool ReportLate(SandboxEndedException use) => home.ReportLate(use);

    public void TellLate() => home.TellLate();

    /// <summary>Gives the databases back.</summary>
    /// <returns>What a test did after its end, too late to fail for it; or null.</returns>
    internal async Task<Exception?> CloseAsync()
    {
        EndSandbox();
        foreach (var source in sources)
        {
            await source.CloseAsync().ConfigureAwait(false);
        }

        return unreported;
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
            if (source.Undo(of.Owner))
            {
                return;
            }

            failures.FindEscape(template.Image, rows.Tables);
        }

        of.End("the test ended the transaction that isolates it, and its database was discarded", isFailure: true);
        source.Discard(
            of.Owner,
            of.EscapedBy is { } statement ? $"<{statement}> ended its transaction" : "something unseen ended its transaction");
    }
}
