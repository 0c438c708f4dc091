using System.Data.Common;
using FixtureGen;
using Microsoft.VisualStudio.TestTools.UnitTesting;

[assembly: DoNotParallelize]

public sealed class Atlas : TestDatabase
{
    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
        => connection.RunAsync("CREATE TABLE towns (name TEXT); CREATE TABLE alleys (town TEXT); CREATE TABLE bridges (alley TEXT)", cancellationToken);
}

[Fixture]
public sealed class Towns : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        => connection.RunAsync("INSERT INTO towns VALUES ('Ghent'), ('Turin')", cancellationToken);
}

// By their names, these would be loaded the other way round. The attribute of MSTest has no type arguments, so the former name of ours stands beside it.
#pragma warning disable CS0618
[Fixture, DependsOn<Towns>]
#pragma warning restore CS0618
public sealed class Alleys : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        => connection.RunAsync("INSERT INTO alleys SELECT name FROM towns", cancellationToken);
}

[Fixture, DependsOnFixtures(typeof(Alleys))]
public sealed class AlleyBridges : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        => connection.RunAsync("INSERT INTO bridges SELECT town FROM alleys", cancellationToken);
}

[TestClass]
[UseFixtures<AlleyBridges>]
public partial class TownTests
{
    private static int builtBefore;

    // MSTest's attribute: without it, this test would be the first.
    [TestMethod, DependsOn(nameof(Each_town_has_a_bridge))]
    public void A_bridge_that_another_test_built_is_gone()
    {
        Assert.AreEqual(1, builtBefore);
        Assert.AreEqual(2L, Bridges());
    }

    [TestMethod]
    public async Task Each_town_has_a_bridge()
    {
        Assert.AreEqual(2L, Bridges());
        await Connection.RunAsync("INSERT INTO bridges VALUES ('Cork')", CancellationToken.None);
        builtBefore++;
    }

    private object? Bridges()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM bridges";
        return command.ExecuteScalar();
    }
}

internal static class Statements
{
    public static async Task RunAsync(this DbConnection connection, string text, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
