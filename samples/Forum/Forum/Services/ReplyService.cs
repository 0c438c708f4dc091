using Microsoft.EntityFrameworkCore;

namespace Forum;

public sealed class ReplyService(ForumContext db, TimeProvider clock)
{
    /// <summary>How long an author may take a reply back.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    public async Task<Reply> PostAsync(int threadId, int authorId, string body, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        var author = await db.Users.SingleAsync(u => u.Id == authorId, cancellationToken);
        if (author.IsBannedAt(now))
        {
            throw new ForumException($"{author.Name} is banned until {author.BannedUntil:yyyy-MM-dd}.");
        }

        // Counted by the database: of two replies at the same moment, neither may write a count that it read before the other.
        var bumped = await db.Threads
            .Where(t => t.Id == threadId && !t.IsLocked)
            .ExecuteUpdateAsync(
                set => set.SetProperty(t => t.ReplyCount, t => t.ReplyCount + 1).SetProperty(t => t.LastActivityAt, now),
                cancellationToken);
        if (bumped == 0)
        {
            throw new ForumException("This thread is locked, or does not exist any more.");
        }

        var reply = new Reply { ThreadId = threadId, AuthorId = authorId, Body = body.Trim(), PostedAt = now };
        db.Replies.Add(reply);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return reply;
    }

    public async Task WithdrawAsync(int replyId, int authorId, CancellationToken cancellationToken = default)
    {
        var reply = await db.Replies.SingleAsync(r => r.Id == replyId, cancellationToken);
        if (reply.AuthorId != authorId)
        {
            throw new ForumException("Only its author may withdraw a reply.");
        }

        if (clock.GetUtcNow().UtcDateTime - reply.PostedAt > Grace)
        {
            throw new ForumException($"A reply can be withdrawn for {Grace.TotalMinutes} minutes only.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.Replies.Remove(reply);
        await db.SaveChangesAsync(cancellationToken);
        await db.Threads
            .Where(t => t.Id == reply.ThreadId)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.ReplyCount, t => t.ReplyCount - 1), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
