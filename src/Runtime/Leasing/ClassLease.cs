using FixtureGen.Engines;
using FixtureGen.Glue;
using FixtureGen.Memory;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>One test class's exclusive use of one database, from before its first test until after its last.</summary>
/// <remarks>A framework runs the tests of a class one after the other, so a lease has at most one living sandbox.</remarks>
internal sealed class ClassLease
{
    private readonly TestClassDescriptor testClass;
    private readonly GroupTemplate template;
    private readonly DatabaseImage image;
    private EngineDatabase database;
    private Sandbox? sandbox;
    private SandboxEscapedException? unreported;

    private ClassLease(TestClassDescriptor testClass, GroupTemplate template, DatabaseImage image, EngineDatabase database)
    {
        this.testClass = testClass;
        this.template = template;
        this.image = image;
        this.database = database;
        BeginDatabase();
    }

    private bool HasOwnRows => !ReferenceEquals(image, template.Image);

    internal static async Task<ClassLease> OpenAsync(TestClassDescriptor testClass, GroupTemplate template)
    {
        var database = await template.Pool.LeaseAsync().ConfigureAwait(false);
        var image = template.Image;
        if (testClass.Setup is { } setup)
        {
            using var phase = MemoryPhase.Begin(AccountKind.Setup, testClass.TestClass.FullName!);
            try
            {
                var record = await Preparation.RunAsync(
                    template.Database,
                    database,
                    template.Report,
                    $"[ClassSetup] of '{testClass.TestClass}'",
                    sandbox => setup(new ClassSetupRun(sandbox))).ConfigureAwait(false);
                template.Report.SetUp(record);
                image = await database.CaptureAsync(CancellationToken.None).ConfigureAwait(false);
            }
            catch
            {
                await database.DisposeAsync().ConfigureAwait(false);
                template.Report.DatabaseDiscarded();
                throw;
            }
        }

        template.Report.ClassStarted();
        return new(testClass, template, image, database);
    }

    /// <summary>Opens the sandbox of the next test. What the test before it did after its end is undone first.</summary>
    internal Sandbox Enter()
    {
        EndSandbox();
        if (database.HasLeftovers)
        {
            Replace();
        }

        sandbox = new(template.Database.Definition, template.Database.Engine, database, testClass.TestClass, $"a test of {testClass.TestClass}");
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
        var violations = database.DescribeViolations();
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
        template.Report.TransactionStatements(1);
        if (!database.End(keep: false) || database.HasLeftovers)
        {
            await DiscardAsync().ConfigureAwait(false);
        }
        else
        {
            if (HasOwnRows)
            {
                await database.RestoreAsync(template.Image, CancellationToken.None).ConfigureAwait(false);
            }

            template.Pool.Return(database);
        }

        template.Report.ClassEnded();
        if (unreported is not null)
        {
            throw unreported;
        }
    }

    private void BeginDatabase()
    {
        database.Begin();
        template.Report.TransactionStatements(EngineDatabase.BeginStatements);
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
            if (database.RollBack())
            {
                template.Report.RolledBack();
                return true;
            }
        }

        of.End("the test ended the transaction that isolates it, and its database was discarded");
        Replace();
        return false;
    }

    private void Replace()
    {
        // Only engines whose clones are made in memory, at once, exist so far; there is nothing to wait for.
        DiscardAsync().AsTask().GetAwaiter().GetResult();
        database = template.Pool.CloneAsync(image).AsTask().GetAwaiter().GetResult();
        BeginDatabase();
    }

    private async ValueTask DiscardAsync()
    {
        template.Report.DatabaseDiscarded();
        await database.DisposeAsync().ConfigureAwait(false);
    }
}
