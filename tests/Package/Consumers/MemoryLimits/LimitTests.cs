using System.Data.Common;
using FixtureGen;
using Xunit;

namespace Limits;

public sealed class TownDatabase : TestDatabase
{
    protected override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE Towns (Name TEXT NOT NULL)";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

[Fixture]
public sealed class Towns : Fixture
{
    public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO Towns (Name) VALUES ('Bern')";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

[UseFixtures<Towns>]
public sealed partial class WithFixtures
{
    [Fact, AllocatedMemoryLimit("1 MiB")]
    public async Task Allocates_too_much_across_awaits()
    {
        for (var i = 0; i < 3; i++)
        {
            await Task.Yield();
            GC.KeepAlive(new byte[1024 * 1024]);
        }
    }

    [Fact]
    public void Sends_what_is_refused()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT 1; COMMIT";
        command.ExecuteNonQuery();
    }

    [Fact, AllocatedMemoryLimit("1 MiB")]
    public void Reads_a_row_within_its_limit()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT Name FROM Towns";
        Assert.Equal("Bern", command.ExecuteScalar());
    }
}

[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

[Collection("alone")]
public sealed class WithoutFixtures
{
    private static readonly List<byte[]> Leaked = [];

    [Fact, PeakMemoryLimit("16 MiB")]
    public void Grows_too_much()
    {
        var large = GC.AllocateUninitializedArray<byte>(64 * 1024 * 1024);
        large.AsSpan().Fill(1);
        GC.KeepAlive(large);
    }

    [Fact, RetainedMemoryLimit("64 KiB")]
    public void Leaks() => Leaked.Add(new byte[4 * 1024 * 1024]);

    [Fact, NoMemoryIncrease(10)]
    public void Allocates_more_than_its_baseline() => GC.KeepAlive(new byte[1024 * 1024]);

    [Fact]
    public void Has_no_limit() => GC.KeepAlive(new byte[1024 * 1024]);
}
