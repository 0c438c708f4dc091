using FixtureGen;

namespace Forum.Tests;

#region docs: first fixture
[Fixture]
public sealed class Newcomers : Fixture<ForumContext>
{
    public override Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
    {
        db.Users.Add(new User { Id = 1, Name = "Ann", Email = "ann@example.org" });
        db.Users.Add(new User { Id = 2, Name = "Ben", Email = "ben@example.org" });
        return Task.CompletedTask; // FixtureGen saves the changes.
    }
}
#endregion
