using System.Data.Common;
using System.Reflection;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Templates;
using FixtureGen.Testing;
using FixtureGen.Tests;

[module: FixtureGroup("cancelled", typeof(ShopDatabase), Fixtures = [typeof(CancelledLoadTests.WaitsAtFirst<CancelledLoadTests.Alone>)])]
[module: FixtureGroup("cancelled by one", typeof(ShopDatabase), Fixtures = [typeof(CancelledLoadTests.WaitsAtFirst<CancelledLoadTests.Together>)])]
[module: FixtureGroup("deaf", typeof(ShopDatabase), Fixtures = [typeof(CancelledLoadTests.WaitsAtFirst<CancelledLoadTests.Deaf>)])]
[module: FixtureGroup("cancelled schema", typeof(CancelledLoadTests.SlowDatabase), Fixtures = [typeof(Basket)])]
[module: FixtureGroup("cancelled set-up", typeof(ShopDatabase), Fixtures = [typeof(Basket)])]
[module: FixtureGroup("hanging set-up", typeof(ShopDatabase), Fixtures = [typeof(Basket)])]
[module: FixtureGroup("cancelled image", typeof(ShopDatabase), Fixtures = [typeof(Basket)], Isolation = FixtureGen.Isolation.Clone)]

namespace FixtureGen.Tests;

public sealed class CancelledLoadTests
{
    [Theory]
    [InlineData(typeof(Alone))]
    [InlineData(typeof(Schema))]
    [InlineData(typeof(SetUp))]
    [InlineData(typeof(ImageSetUp))]
    public Task What_the_only_class_that_waits_does_not_want_any_more_is_cancelled_and_loaded_anew_by_the_next(Type what)
        => (Task)GetType().GetMethod(nameof(IsCancelledAndLoadedAnewAsync), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(what).Invoke(null, null)!;

    [Fact]
    public async Task A_class_that_stops_waiting_takes_nothing_from_the_others()
    {
        using var patience = new CancellationTokenSource();
        var (impatient, opening) = Open<In<Together>>(patience.Token);
        await using var patient = new Opened<In<Together>>();
        await Slow<Together>.Begun.Task;

        await patience.CancelAsync();
        await opening;
        AssertCancelled<In<Together>>(impatient);
        Assert.False(Slow<Together>.Token.IsCancellationRequested);

        Slow<Together>.Go.SetResult();
        await patient.Opening;
        Assert.Equal(1, SequentialTests.Enter(patient.Lease, typeof(In<Together>)).Connection.Count("product WHERE name = 'slow'"));
        Assert.Equal(1, Slow<Together>.Attempts);
        await impatient.DisposeAsync();
    }

    [Fact]
    public async Task The_next_attempt_begins_when_the_cancelled_one_has_ended()
    {
        using var patience = new CancellationTokenSource();
        var (impatient, opening) = Open<In<Deaf>>(patience.Token);
        await Slow<Deaf>.Begun.Task;
        await patience.CancelAsync();
        await opening;
        AssertCancelled<In<Deaf>>(impatient);
        await impatient.DisposeAsync();

        await using var next = new Opened<In<Deaf>>();
        Assert.Equal((false, 1), (next.Opening.IsCompleted, Slow<Deaf>.Attempts));
        Slow<Deaf>.Go.SetResult();
        await next.Opening;

        Assert.Equal(1, SequentialTests.Enter(next.Lease, typeof(In<Deaf>)).Connection.Count("product WHERE name = 'slow'"));
        Assert.Equal(2, Slow<Deaf>.Attempts);
    }

    [Fact]
    public async Task What_was_loaded_when_it_was_too_late_to_cancel_it_is_not_loaded_again()
    {
        var (attempts, go) = (0, new TaskCompletionSource());
        var shared = new SharedLoad<int>("A number", async _ =>
        {
            attempts++;
            await go.Task;
            return attempts;
        });
        using var patience = new CancellationTokenSource();
        var impatient = shared.GetAsync(patience.Token);
        await patience.CancelAsync();
        var cancelled = await Assert.ThrowsAsync<OperationCanceledException>(() => impatient);
        Assert.Contains("A number was not loaded", cancelled.Message, StringComparison.Ordinal);

        var next = shared.GetAsync(CancellationToken.None);
        go.SetResult();

        Assert.Equal((1, 1), (await next, await shared.GetAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task A_test_that_runs_out_of_time_while_the_class_set_up_runs_again_fails_alone()
    {
        await using var run = await ClassRun.StartAsync<WithSetUpThatHangsOnce>();
        await Assert.ThrowsAsync<SandboxEscapedException>(
            () => run.TestAsync(sandbox => sandbox.Connection.ExecutePlainly("COMMIT; DELETE FROM product")));

        using var time = new CancellationTokenSource();
        var sandbox = run.Enter();
        SequentialTests.Before("a slow test", method: null, time.Token);
        var test = Task.Run(() => sandbox.Connection.Count("product"));
        await WithSetUpThatHangsOnce.Hangs.Task;
        await time.CancelAsync();
        var cancelled = await Assert.ThrowsAsync<OperationCanceledException>(() => test);
        Assert.StartsWith($"[ClassSetup] of '{typeof(WithSetUpThatHangsOnce)}' was not loaded: the run was aborted, or", cancelled.Message, StringComparison.Ordinal);
        SequentialTests.After();

        await run.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("product")));
        Assert.Equal(3, WithSetUpThatHangsOnce.Attempts);
    }

    private static async Task IsCancelledAndLoadedAnewAsync<TWhat>()
        where TWhat : IWhat
    {
        using var patience = new CancellationTokenSource();
        var (impatient, opening) = Open<In<TWhat>>(patience.Token);
        await Slow<TWhat>.Begun.Task;

        await patience.CancelAsync();
        await opening;
        AssertCancelled<In<TWhat>>(impatient);
        await Slow<TWhat>.Cancelled.Task;
        await impatient.DisposeAsync();

        await using var next = await ClassRun.StartAsync<In<TWhat>>();
        await next.TestAsync(sandbox => Assert.Equal(1, sandbox.Connection.Count("product WHERE name = 'slow'")));
        Assert.Equal(2, Slow<TWhat>.Attempts);
        Assert.Equal((1, null), (Plan.Report(TWhat.Group).Loads, Plan.Report(TWhat.Group).Failure));
    }

    private static void AssertCancelled<TTestClass>(SequentialTests lease)
        => Assert.ThrowsAny<OperationCanceledException>(() => SequentialTests.Enter(lease, typeof(TTestClass)));

    private static (SequentialTests Lease, Task Opening) Open<TTestClass>(CancellationToken cancellationToken)
        where TTestClass : ITestClass
    {
        SequentialTests? published = null;
        var lease = SequentialTests.Open<TTestClass>(ref published);
        return (lease, lease.InitializeAsync(cancellationToken));
    }

    /// <summary>What is loaded in one of the tests.</summary>
    internal interface IWhat
    {
        static abstract string Group { get; }

        /// <summary>Whether it stops when its token is cancelled.</summary>
        static virtual bool Listens => true;

        /// <summary>Whether the first attempt waits until it is cancelled, or else until the test lets it go on.</summary>
        static virtual bool HangsAtFirst => true;

        static virtual Func<ClassSetupRun, Task>? SetUp => null;
    }

    internal sealed class Alone : IWhat
    {
        public static string Group => "cancelled";
    }

    internal sealed class Together : IWhat
    {
        public static string Group => "cancelled by one";

        public static bool HangsAtFirst => false;
    }

    internal sealed class Deaf : IWhat
    {
        public static string Group => "deaf";

        public static bool Listens => false;

        public static bool HangsAtFirst => false;
    }

    internal sealed class Schema : IWhat
    {
        public static string Group => "cancelled schema";
    }

    internal sealed class SetUp : IWhat
    {
        public static string Group => "cancelled set-up";

        static Func<ClassSetupRun, Task>? IWhat.SetUp => static run => Slow<SetUp>.LoadAsync(run.Connection, run.CancellationToken);
    }

    internal sealed class ImageSetUp : IWhat
    {
        public static string Group => "cancelled image";

        static Func<ClassSetupRun, Task>? IWhat.SetUp => static run => Slow<ImageSetUp>.LoadAsync(run.Connection, run.CancellationToken);
    }

    /// <summary>Rows whose first load waits.</summary>
    internal static class Slow<TWhat>
        where TWhat : IWhat
    {
        private static int attempts;

        internal static int Attempts => attempts;

        internal static CancellationToken Token { get; private set; }

        internal static TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal static TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal static TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal static async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            await connection.ExecuteAsync("INSERT INTO product (name) VALUES ('slow')");
            if (Interlocked.Increment(ref attempts) == 1)
            {
                Token = cancellationToken;
                Begun.SetResult();
                try
                {
                    await (TWhat.HangsAtFirst ? Task.Delay(Timeout.Infinite, cancellationToken) : Go.Task.WaitAsync(TWhat.Listens ? cancellationToken : default));
                }
                catch (OperationCanceledException)
                {
                    Cancelled.SetResult();
                    throw;
                }
            }
        }
    }

    internal sealed class WaitsAtFirst<TWhat> : Fixture
        where TWhat : IWhat
    {
        public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
            => Slow<TWhat>.LoadAsync(connection, cancellationToken);
    }

    internal sealed class SlowDatabase : ShopDatabase
    {
        protected internal override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            await base.CreateSchemaAsync(connection, cancellationToken);
            await Slow<Schema>.LoadAsync(connection, cancellationToken);
        }
    }

    private sealed class In<TWhat> : ITestClass
        where TWhat : IWhat
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(In<TWhat>), TWhat.Group, TWhat.SetUp);
    }

    private sealed class WithSetUpThatHangsOnce : ITestClass
    {
        internal static int Attempts { get; private set; }

        internal static TaskCompletionSource Hangs { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        static TestClassDescriptor ITestClass.Descriptor => new(typeof(WithSetUpThatHangsOnce), "hanging set-up", static async run =>
        {
            await run.Connection.ExecuteAsync("INSERT INTO product (name) VALUES ('own')");
            if (++Attempts == 2)
            {
                Hangs.SetResult();
                await Task.Delay(Timeout.Infinite, run.CancellationToken);
            }
        });
    }

    /// <summary>A class that waits for its lease, and will have it.</summary>
    private sealed class Opened<TTestClass> : IAsyncDisposable
        where TTestClass : ITestClass
    {
        internal Opened() => (Lease, Opening) = Open<TTestClass>(CancellationToken.None);

        internal SequentialTests Lease { get; }

        internal Task Opening { get; }

        public async ValueTask DisposeAsync() => await Lease.DisposeAsync();
    }
}
