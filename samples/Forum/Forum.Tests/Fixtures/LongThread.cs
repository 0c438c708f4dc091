using FixtureGen;

namespace Forum.Tests;

/// <summary>A thread with more replies than fit on a page.</summary>
[Fixture, DependsOnFixtures<Users, Categories>]
public sealed class LongThread : Fixture<ForumContext>
{
    public const int Id = 100;
    public const int Length = 250;

    /// <summary>The replies' ids follow each other, from this one on.</summary>
    public const int FirstReply = 1001;

    public override Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
    {
        var thread = new Thread
        {
            Id = Id, CategoryId = Categories.OffTopic, AuthorId = Users.Alice, ReplyCount = Length,
            Title = "Introduce yourself", Body = "Who are you?", LastActivityAt = Clock.Noon,
        };
        db.Threads.Add(thread);
        for (var i = 0; i < Length; i++)
        {
            thread.Replies.Add(new Reply
            {
                Id = FirstReply + i, AuthorId = Users.Carol + (i % 3), Body = $"Hello {i + 1}", PostedAt = Clock.Noon.AddMinutes(i - Length),
            });
        }

        return Task.CompletedTask;
    }
}
