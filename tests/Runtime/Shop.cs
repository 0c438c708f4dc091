using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;

namespace FixtureGen.Tests;

/// <summary>A database with a table that a trigger writes.</summary>
internal class ShopDatabase : TestDatabase
{
    protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.Execute("""
            CREATE TABLE product (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
            CREATE TABLE audit (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
            CREATE TRIGGER audited AFTER INSERT ON product BEGIN INSERT INTO audit (name) VALUES (new.name); END;
            """);
        return Task.CompletedTask;
    }
}

/// <summary>Loads two products, in a transaction of its own, and counts how often.</summary>
[Fixture]
internal sealed class Products : Fixture
{
    private static int loads;

    internal static int Loads => loads;

    public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref loads);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync("INSERT INTO product (name) VALUES ('apple'); INSERT INTO product (name) VALUES ('pear')");
        await transaction.CommitAsync(cancellationToken);
    }
}

internal static class Plan
{
    internal static FixtureGen.Reporting.GroupReport Report(string group)
        => FixtureGen.Reporting.RunReport.Current.Groups.Single(report => report.Group.Id == group);
}
