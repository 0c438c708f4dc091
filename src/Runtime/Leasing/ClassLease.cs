using System.Runtime.ExceptionServices;
using FixtureGen.Engines;
using FixtureGen.Glue;
using FixtureGen.Memory;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>One test class's exclusive use of one database, from before its first test until after its last.</summary>
/// <remarks>
/// One transaction is open all the time. The class's own rows are in it, above the fixtures and below what its tests do, so that nothing
/// has to be captured or restored for them. A framework runs the tests of a class one after the other, so a lease has at most one living sandbox.
/// </remarks>
internal sealed class ClassLease
{
    private readonly TestClassDescriptor testClass;
    private readonly GroupTemplate template;
    private EngineDatabase? database;
    private Sandbox? sandbox;
    private ExceptionDispatchInfo? failure;
    private SandboxEscapedException? unreported;

    private ClassLease(TestClassDescriptor testClass, GroupTemplate template)
    {
        this.testClass = testClass;
        this.template = template;
    }

    internal static async Task<ClassLease> OpenAsync(TestClassDescriptor testClass, GroupTemplate template)
    {
        var lease = new ClassLease(testClass, template);
        await lease.LeaseDatabaseAsync().ConfigureAwait(false);
        template.Report.ClassStarted();
        return lease;
    }

    /// <summary>Opens the sandbox of the next test. What the test before it did after its end is undone first.</summary>
    internal Sandbox Enter()
    {
        EndSandbox();
        if (database is { HasLeftovers: true })
        {
            Discard();
        }

        sandbox = new(template.Database.Definition, template.Database.Engine, Database(), testClass.TestClass, $"a test of {testClass.TestClass}");
        return sandbox;
    }

    /// <summary>Undoes what the test did, and says so when that was not possible or when the database would not have taken its rows.</summary>
    internal void CompleteTest(Sandbox completed)
    {
        if (!ReferenceEquals(completed, sandbox) || completed.HasCompleted)
        {
            return;
        }

        completed.HasCompleted = true;
        template.Report.TestCompleted();
        var violations = completed.Database.DescribeViolations();
        if (!RollBack(completed))
        {
            throw new SandboxEscapedException(completed.Owner);
        }

        if (violations is not null)
        {
            throw new DeferredConstraintException(completed.Owner, violations);
        }
    }

    internal async Task CloseAsync()
    {
        EndSandbox();
        if (database is { } closing)
        {
            database = null;
            template.Report.TransactionStatements(1);
            if (closing.End(keep: false) && !closing.HasLeftovers)
            {
                await template.Pool.ReturnAsync(closing).ConfigureAwait(false);
            }
            else
            {
                await DiscardAsync(closing).ConfigureAwait(false);
            }
        }

        template.Report.ClassEnded();
        if (unreported is not null)
        {
            throw unreported;
        }
    }

    private async Task LeaseDatabaseAsync()
    {
        var leased = await template.Pool.LeaseAsync().ConfigureAwait(false);
        leased.HasStableIds = StableIdsAttribute.IsOn(testClass.TestClass);
        try
        {
            if (testClass.Setup is { } setup)
            {
                using var phase = MemoryPhase.Begin(AccountKind.Setup, testClass.TestClass.FullName!);
                template.Report.SetUp(await Preparation.KeepAsBaseAsync(
                    template.Database,
                    leased,
                    template.Report,
                    $"[ClassSetup] of '{testClass.TestClass}'",
                    sandbox => setup(new ClassSetupRun(sandbox))).ConfigureAwait(false));
            }
            else
            {
                leased.Begin();
                template.Report.TransactionStatements(EngineDatabase.BeginStatements);
            }
        }
        catch
        {
            await DiscardAsync(leased).ConfigureAwait(false);
            throw;
        }

        database = leased;
    }

    /// <summary>The class's database. One that had to be thrown away is replaced, with the class's own rows in it.</summary>
    private EngineDatabase Database()
    {
        failure?.Throw();
        if (database is null)
        {
            try
            {
                // The set-up may await without leaving the framework's synchronization context, whose one thread waits here.
                Task.Run(LeaseDatabaseAsync).GetAwaiter().GetResult();
            }
            catch (Exception thrown)
            {
                // Like a set-up that fails at first: it is not tried again.
                failure = ExceptionDispatchInfo.Capture(thrown);
                throw;
            }
        }

        return database!;
    }

    private void EndSandbox()
    {
        if (sandbox is { } last)
        {
            last.End();
            sandbox = null;
            // An escape here comes too late to fail its own test, so the class's clean-up reports it.
            if (last.Uses > 0 && !RollBack(last))
            {
                unreported ??= new(last.Owner);
            }
        }
    }

    private bool RollBack(Sandbox of)
    {
        using var phase = MemoryPhase.Begin(AccountKind.Rollback, of.Owner);
        lock (of.Gate)
        {
            of.Uses = 0;
            if (of.Database.RollBack())
            {
                template.Report.RolledBack();
                return true;
            }
        }

        of.End("the test ended the transaction that isolates it, and its database was discarded");
        Discard();
        return false;
    }

    private void Discard()
    {
        var discarded = database!;
        database = null;
        DiscardAsync(discarded).AsTask().GetAwaiter().GetResult();
    }

    private async ValueTask DiscardAsync(EngineDatabase discarded)
    {
        template.Report.DatabaseDiscarded();
        await discarded.DisposeAsync().ConfigureAwait(false);
    }
}
