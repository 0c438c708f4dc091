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
    public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var record = cancellationToken.Register(
            static () => File.WriteAllText(Environment.GetEnvironmentVariable("STOPPED_RUN_RECORD")!, "cancelled"));
        Console.WriteLine("The fixture is being loaded.");
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}

[UseFixtures<Endless>, UseDatabase<NoTables>]
public sealed partial class Tests
{
    [Fact]
    public void Never_begins() => Assert.Fail("Its fixture was not loaded.");
}
