using FixtureGen.Engines;
using FixtureGen.Glue;
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
            try
            {
                await Preparation.RunAsync(
                    template.Database,
                    database,
                    $"[ClassSetup] of '{testClass.TestClass}'",
                    sandbox => setup(new ClassSetupRun(sandbox))).ConfigureAwait(false);
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
        template.Report.ClassEnded();
        template.Report.TransactionStatements(1);
        if (!database.End(keep: false))
        {
            await DiscardAsync().ConfigureAwait(false);
            return;
        }

        if (HasOwnRows)
        {
            await database.RestoreAsync(template.Image, CancellationToken.None).ConfigureAwait(false);
        }

        template.Pool.Return(database);
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
            if (last.Uses > 0)
            {
                RollBack(last);
            }
        }
    }

    private bool RollBack(Sandbox of)
    {
        lock (of.Gate)
        {
            of.Uses = 0;
            template.Report.RolledBack();
            if (database.RollBack())
            {
                return true;
            }
        }

        of.End("the test ended the transaction that isolates it, and its database was discarded");
        // Only engines whose clones are made in memory, at once, exist so far; there is nothing to wait for.
        DiscardAsync().AsTask().GetAwaiter().GetResult();
        database = template.Pool.CloneAsync(image).AsTask().GetAwaiter().GetResult();
        BeginDatabase();
        return false;
    }

    private async ValueTask DiscardAsync()
    {
        template.Report.DatabaseDiscarded();
        await database.DisposeAsync().ConfigureAwait(false);
    }
}
