using System.Data.Common;
using FixtureGen;
using Xunit;

namespace Stopped;

public sealed class NoTables : TestDatabase
{
    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
}

[Fixture]
public sealed class Endless : Fixture
{
    public static readonly TaskCompletionSource Begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    public static readonly TaskCompletionSource Cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var record = cancellationToken.Register(static () =>
        {
            File.WriteAllText(Environment.GetEnvironmentVariable("STOPPED_RUN_RECORD")!, "cancelled");
            Cancelled.SetResult();
        });
        Console.WriteLine("The fixture is being loaded.");
        Begun.SetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}

[UseFixtures<Endless>, UseDatabase<NoTables>]
public sealed partial class Tests
{
    [Fact]
    public void Never_begins() => Assert.Fail("Its fixture was not loaded.");
}

/// <summary>Has no fixtures. Where the first failure ends the run, this one does so while a fixture is loaded.</summary>
public sealed class FailingTests : IClassFixture<FailingTests.Patience>
{
    [Fact]
    public async Task Fails_while_the_fixture_is_loaded()
    {
        await Endless.Begun.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Fail("The run ends here.");
    }

    /// <summary>Keeps the process from ending before the fixture is told: that would tell it too.</summary>
    public sealed class Patience : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Endless.Cancelled.Task;
    }
}
