using FixtureGen;
using Microsoft.EntityFrameworkCore;

namespace Forum.Tests;

[Fixture, DependsOnFixtures<Threads>]
public sealed class Replies : Fixture<ForumContext>
{
    public const int DavesAnswer = 1;
    public const int BobsAnswer = 2;
    public const int CarolsThanks = 3;
    public const int ErinsStory = 4;
    public const int MallorysSpam = 5;

    public static readonly DateTime CarolSaysThanksAt = Clock.Noon.AddMinutes(-10);

    public override async Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
    {
        db.Replies.AddRange(
            In(Threads.SlowTests, DavesAnswer, Users.Dave, "Load them once.", Clock.Noon.AddHours(-3)),
            In(Threads.SlowTests, BobsAnswer, Users.Bob, "And roll back.", Clock.Noon.AddHours(-2)),
            In(Threads.SlowTests, CarolsThanks, Users.Carol, "Thanks!", CarolSaysThanksAt),
            In(Threads.Backups, ErinsStory, Users.Erin, "We did, once.", Clock.Noon.AddHours(-5)),
            In(Threads.Backups, MallorysSpam, Users.Mallory, "Cheap disks here", Clock.Noon.AddHours(-4)));

        var threads = await db.Threads.ToDictionaryAsync(t => t.Id, cancellationToken);
        threads[Threads.SlowTests].ReplyCount = 3;
        threads[Threads.Backups].ReplyCount = 2;
    }

    private static Reply In(int threadId, int id, int authorId, string body, DateTime at)
        => new() { Id = id, ThreadId = threadId, AuthorId = authorId, Body = body, PostedAt = at };
}
