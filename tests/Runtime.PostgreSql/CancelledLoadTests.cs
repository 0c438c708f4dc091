using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.PostgreSql.Server;
using FixtureGen.PostgreSql.Tests;
using FixtureGen.Testing;

[module: FixtureGroup("library-cancelled", typeof(LibraryDatabase), Fixtures = [typeof(CancelledLoadTests.SleepsAtFirst)])]

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Nothing of a load that was cancelled stays on the server.</summary>
public sealed class CancelledLoadTests
{
    [Fact]
    public async Task The_statement_is_ended_the_database_is_dropped_and_the_next_class_has_another()
    {
        using var patience = new CancellationTokenSource();
        SequentialTests? published = null;
        var lease = SequentialTests.Open<CancelledLibrary>(ref published);
        var opening = lease.InitializeAsync(patience.Token);
        var database = await SleepsAtFirst.Begun.Task;
        Assert.True(Administration.Has(database));

        await patience.CancelAsync();
        await opening;
        Assert.ThrowsAny<OperationCanceledException>(() => SequentialTests.Enter(lease, typeof(CancelledLibrary)));
        await lease.DisposeAsync();

        await using var next = await ClassRun.StartAsync<CancelledLibrary>();
        await next.TestAsync(sandbox => Assert.Equal(1, sandbox.Connection.Count("author")));
        Assert.Equal(2, SleepsAtFirst.Attempts);
        await IsDroppedAsync(database);
    }

    [Fact]
    public async Task What_is_cancelled_before_it_begins_makes_no_database()
    {
        var server = await PostgreSqlServer.ConnectAsync(Administration.Address);
        var before = await server.CreateAsync(template: null, CancellationToken.None);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.CreateAsync(template: null, new CancellationToken(canceled: true)).AsTask());

        using var connection = Administration.Open();
        Assert.Equal(1, connection.Count($"pg_database WHERE datname LIKE '{OwnDatabase.NamesOf(server.Run)}%'"));
        await server.DropAsync(before);
    }

    /// <summary>Databases are dropped in the background, and nothing says when.</summary>
    private static async Task IsDroppedAsync(string database)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (Administration.Has(database))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"{database} is still there.");
            await Task.Yield();
        }
    }

    private sealed class CancelledLibrary : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(CancelledLibrary), "library-cancelled");
    }

    [Fixture]
    internal sealed class SleepsAtFirst : Fixture
    {
        internal static int Attempts { get; private set; }

        /// <summary>The name of the database that the first attempt loads.</summary>
        internal static TaskCompletionSource<string> Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            connection.Execute("INSERT INTO author (id, name) VALUES (1, 'Ann')");
            if (++Attempts == 1)
            {
                Begun.SetResult((string)connection.Scalar("SELECT current_database()")!);
                await using var command = connection.CreateCommand();
                command.CommandText = "SELECT pg_sleep(3600)";
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }
}
