using System.Data.Common;
using Dapper;
using FixtureGen;

namespace Forum.Tests;

[Fixture, DependsOnFixtures<Threads>]
public sealed class Subscriptions : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        => connection.ExecuteAsync(
            "INSERT INTO Subscriptions (UserId, ThreadId, SentUntil) VALUES (@User, @Thread, @SentUntil)",
            new[]
            {
                new { User = Users.Carol, Thread = Threads.SlowTests, SentUntil = Clock.Noon.AddDays(-3) },
                new { User = Users.Carol, Thread = Threads.Backups, SentUntil = Clock.Noon.AddDays(-3) },
                new { User = Users.Dave, Thread = Threads.Backups, SentUntil = Clock.Noon.AddDays(-3) },
                new { User = Users.Erin, Thread = Threads.SlowTests, SentUntil = Clock.Noon },
            });
}
