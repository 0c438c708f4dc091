using System.Data.Common;
using FixtureGen;
using Xunit;

public sealed class Atlas : TestDatabase
{
    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
}

[Fixture]
public sealed class Towns : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
}

[Fixture]
public sealed class Streets(int count) : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.FromResult(count);
}

[UseFixtures<Towns>]
public class NotPartial
{
    [Fact]
    public void Nothing() => Assert.Equal(1, 1);
}
