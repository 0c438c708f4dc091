using Microsoft.EntityFrameworkCore;

namespace Forum;

public sealed class ReputationService(ForumContext db, TimeProvider clock)
{
    public const int ForVoteUp = 10;
    public const int ForVoteDown = -2;

    private static readonly (int Reputation, string Badge)[] Ranks = [(100, "Regular"), (500, "Veteran")];

    /// <summary>Votes on a reply, or changes the vote cast before, and passes the difference on to the reply's author.</summary>
    public async Task VoteAsync(int voterId, int replyId, int value, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        var reply = await db.Replies.Include(r => r.Author!.Badges).SingleAsync(r => r.Id == replyId, cancellationToken);
        if (reply.AuthorId == voterId)
        {
            throw new ForumException("Nobody votes on their own reply.");
        }

        var author = reply.Author!;
        var vote = await db.Votes.FindAsync([replyId, voterId], cancellationToken);
        if (vote is null)
        {
            db.Votes.Add(new Vote { ReplyId = replyId, VoterId = voterId, Value = value });
            author.Reputation += Worth(value);
        }
        else
        {
            author.Reputation += Worth(value) - Worth(vote.Value);
            vote.Value = value;
        }

        AwardBadges(author);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Computes every reputation anew from the votes.</summary>
    /// <returns>How many were wrong.</returns>
    public Task<int> RecalculateAsync(CancellationToken cancellationToken = default)
        => db.Database.ExecuteSqlAsync(
            $"""
            WITH Earned AS (
                SELECT u.Id, coalesce(sum(CASE v.Value WHEN 1 THEN {ForVoteUp} WHEN -1 THEN {ForVoteDown} END), 0) AS Reputation
                FROM Users u LEFT JOIN Replies r ON r.AuthorId = u.Id LEFT JOIN Votes v ON v.ReplyId = r.Id
                GROUP BY u.Id)
            UPDATE Users SET Reputation = Earned.Reputation
            FROM Earned WHERE Earned.Id = Users.Id AND Earned.Reputation <> Users.Reputation
            """,
            cancellationToken);

    private static int Worth(int vote) => vote > 0 ? ForVoteUp : ForVoteDown;

    private void AwardBadges(User author)
    {
        foreach (var (reputation, badge) in Ranks)
        {
            if (author.Reputation >= reputation && author.Badges.TrueForAll(b => b.Name != badge))
            {
                author.Badges.Add(new Badge { Name = badge, AwardedAt = clock.GetUtcNow().UtcDateTime });
            }
        }
    }
}
