using FixtureGen.PostgreSql.Server;
using FixtureGen.Testing;
using Npgsql;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>FixtureGen's databases come and go; nobody else's do.</summary>
public sealed class OwnershipTests
{
    [Fact]
    public async Task What_a_dead_process_left_behind_is_dropped_at_the_next_start()
    {
        var dead = await PostgreSqlServer.ConnectAsync(Administration.Address);
        var template = await dead.CreateAsync(template: null, CancellationToken.None);
        await dead.SealAsync(template, CancellationToken.None);
        var clone = await dead.CreateAsync(template, CancellationToken.None);
        EndSessionsOf(dead);

        await (await PostgreSqlServer.ConnectAsync(Administration.Address)).LeftoversSwept;

        Assert.False(Administration.Has(template));
        Assert.False(Administration.Has(clone));
    }

    [Fact]
    public async Task What_a_living_process_has_is_left_alone()
    {
        var living = await PostgreSqlServer.ConnectAsync(Administration.Address);
        var database = await living.CreateAsync(template: null, CancellationToken.None);

        await (await PostgreSqlServer.ConnectAsync(Administration.Address)).LeftoversSwept;

        Assert.True(Administration.Has(database));
        await living.DropAsync(database);
        Assert.False(Administration.Has(database));
    }

    [Fact]
    public async Task What_somebody_looks_into_is_left_alone()
    {
        var dead = await PostgreSqlServer.ConnectAsync(Administration.Address);
        var database = await dead.CreateAsync(template: null, CancellationToken.None);
        using (Administration.Open(database))
        {
            // Not earlier: other tests sweep, too.
            EndSessionsOf(dead);
            await (await PostgreSqlServer.ConnectAsync(Administration.Address)).LeftoversSwept;

            Assert.True(Administration.Has(database));
        }

        await (await PostgreSqlServer.ConnectAsync(Administration.Address)).LeftoversSwept;
        Assert.False(Administration.Has(database));
    }

    [Theory]
    [InlineData("fixturegen_0badcafe_1", null)]
    [InlineData("fixturegen_0badcafe_2", "An archive. Do not drop!")]
    [InlineData("fixturegen_0badcafe_3", "FixtureGen run 12345678: made for tests by process 1 on elsewhere")]
    [InlineData("fixturegen_shop", "FixtureGen run 0badcafe: made for tests by process 1 on elsewhere")]
    [InlineData("somebody_elses", "FixtureGen run 0badcafe: made for tests by process 1 on elsewhere")]
    public async Task What_does_not_carry_both_marks_of_one_run_is_never_dropped(string name, string? comment)
    {
        Administration.Execute($"CREATE DATABASE {name}");
        try
        {
            if (comment is not null)
            {
                Administration.Execute($"COMMENT ON DATABASE {name} IS '{comment}'");
            }

            var server = await PostgreSqlServer.ConnectAsync(Administration.Address);
            await server.LeftoversSwept;
            await server.DropAsync(name);
            server.DropAll(TimeSpan.FromMinutes(1));

            Assert.True(Administration.Has(name));
        }
        finally
        {
            Administration.Execute($"DROP DATABASE {name}");
        }
    }

    [Fact]
    public async Task A_process_drops_what_it_has_when_it_ends()
    {
        var ending = await PostgreSqlServer.ConnectAsync(Administration.Address);
        var template = await ending.CreateAsync(template: null, CancellationToken.None);
        await ending.SealAsync(template, CancellationToken.None);
        var clone = await ending.CreateAsync(template, CancellationToken.None);
        using var stillInUse = Administration.Open(clone);

        ending.DropAll(TimeSpan.FromMinutes(1));

        Assert.False(Administration.Has(template));
        Assert.False(Administration.Has(clone));
    }

    [Fact]
    public async Task A_sealed_template_lets_nobody_in()
    {
        var server = await PostgreSqlServer.ConnectAsync(Administration.Address);
        var template = await server.CreateAsync(template: null, CancellationToken.None);
        await server.SealAsync(template, CancellationToken.None);

        Assert.Equal("55000", Assert.Throws<PostgresException>(() => Administration.Open(template)).SqlState);
        await server.DropAsync(template);
    }

    /// <summary>What the kernel does for a process that is killed: its connections end.</summary>
    private static void EndSessionsOf(PostgreSqlServer server)
    {
        using var connection = Administration.Open();
        connection.Execute($"SELECT pg_terminate_backend(pid, 60000) FROM pg_locks WHERE locktype = 'advisory' AND objid = {server.Run}");
    }
}
