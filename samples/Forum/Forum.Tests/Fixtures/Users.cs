using FixtureGen;

namespace Forum.Tests;

[Fixture]
public sealed class Users : Fixture<ForumContext>
{
    public const int Alice = 1;
    public const int Bob = 2;
    public const int Carol = 3;
    public const int Dave = 4;
    public const int Erin = 5;
    public const int Mallory = 6;

    public static readonly DateTime EndOfMallorysBan = Clock.Noon.AddDays(30);

    public override Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
    {
        db.Users.AddRange(
            new User { Id = Alice, Name = "Alice", Email = "alice@example.org", Role = Role.Administrator },
            new User { Id = Bob, Name = "Bob", Email = "bob@example.org", Role = Role.Moderator },
            new User { Id = Carol, Name = "Carol", Email = "carol@example.org" },
            new User { Id = Dave, Name = "Dave", Email = "dave@example.org" },
            new User { Id = Erin, Name = "Erin", Email = "erin@example.org" },
            new User { Id = Mallory, Name = "Mallory", Email = "mallory@example.org", BannedUntil = EndOfMallorysBan });
        return Task.CompletedTask;
    }
}
