using FixtureGen.Glue;
using FixtureGen.Testing;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Tests of one class that run at the same time, as NUnit and MSTest may have them.</summary>
public sealed class ParallelTests
{
    [Fact]
    public async Task Each_has_a_database_with_the_rows_of_the_class()
    {
        using var together = new Barrier(participantCount: 3);
        ConcurrentTests.Open<LibraryWithBook>();
        try
        {
            for (var round = 0; round < 2; round++)
            {
                await Task.WhenAll(Enumerable.Range(0, 3).Select(number => Task.Factory.StartNew(
                    () => Test(number, together), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
            }
        }
        finally
        {
            ConcurrentTests.Close<LibraryWithBook>();
        }
    }

    private static void Test(int number, Barrier together)
    {
        var connection = ConcurrentTests.Enter<LibraryWithBook>().Connection;
        ConcurrentTests.Before($"test {number}");
        Assert.Equal(1, connection.Count("book"));
        connection.Execute("INSERT INTO author (id, name) VALUES (3, 'Cem')");
        Assert.True(together.SignalAndWait(TimeSpan.FromMinutes(2)));
        Assert.Equal(3, connection.Count("author"));
        ConcurrentTests.End(failedWith: null);
    }
}
