using FixtureGen;

namespace Forum.Tests;

[Fixture, DependsOnFixtures<Users, Categories>]
public sealed class Threads : Fixture<ForumContext>
{
    public const int Welcome = 1;
    public const int HouseRules = 2;
    public const int SlowTests = 3;
    public const int Backups = 4;

    public override Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
    {
        db.Threads.AddRange(
            new Thread
            {
                Id = Welcome, CategoryId = Categories.Announcements, AuthorId = Users.Alice, IsLocked = true,
                Title = "Welcome", Body = "Have a look around.", LastActivityAt = Clock.Noon.AddDays(-30),
            },
            new Thread
            {
                Id = HouseRules, CategoryId = Categories.Help, AuthorId = Users.Bob, IsPinned = true,
                Title = "How to ask", Body = "Say what you have tried.", LastActivityAt = Clock.Noon.AddDays(-20),
            },
            new Thread
            {
                Id = SlowTests, CategoryId = Categories.Help, AuthorId = Users.Carol,
                Title = "Why are my tests so slow?", Body = "Each loads the same rows.", LastActivityAt = Clock.Noon.AddDays(-2),
            },
            new Thread
            {
                Id = Backups, CategoryId = Categories.Help, AuthorId = Users.Dave,
                Title = "Who tests their backups?", Body = "We do not.", LastActivityAt = Clock.Noon.AddDays(-1),
            });
        return Task.CompletedTask;
    }
}
