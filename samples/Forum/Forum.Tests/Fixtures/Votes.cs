using FixtureGen;

namespace Forum.Tests;

/// <summary>Cast by the application itself, so that reputations fit the votes. What it writes cannot be seen here, so it is said.</summary>
[Fixture, DependsOnFixtures<Replies>, Touches("Votes", "Users")]
public sealed class Votes : Fixture<ForumContext>
{
    public override async Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
    {
        var reputation = new ReputationService(db, Clock.AtNoon);
        await reputation.VoteAsync(Users.Alice, Replies.DavesAnswer, 1, cancellationToken);
        await reputation.VoteAsync(Users.Carol, Replies.DavesAnswer, 1, cancellationToken);
        await reputation.VoteAsync(Users.Erin, Replies.DavesAnswer, 1, cancellationToken);
        await reputation.VoteAsync(Users.Carol, Replies.BobsAnswer, 1, cancellationToken);
        await reputation.VoteAsync(Users.Alice, Replies.MallorysSpam, -1, cancellationToken);
        await reputation.VoteAsync(Users.Erin, Replies.MallorysSpam, -1, cancellationToken);
    }
}
