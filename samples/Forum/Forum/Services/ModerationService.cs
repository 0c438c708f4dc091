using Microsoft.EntityFrameworkCore;

namespace Forum;

public sealed class ModerationService(ForumContext db, TimeProvider clock)
{
    public async Task HideReplyAsync(int moderatorId, int replyId, string reason, CancellationToken cancellationToken = default)
    {
        await DemandModeratorAsync(moderatorId, cancellationToken);
        var reply = await db.Replies.SingleOrDefaultAsync(r => r.Id == replyId, cancellationToken)
            ?? throw new ForumException($"There is no reply {replyId}.");

        reply.IsHidden = true;
        Log(moderatorId, ModerationAction.HideReply, replyId, reason);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task LockThreadAsync(int moderatorId, int threadId, string reason, CancellationToken cancellationToken = default)
    {
        await DemandModeratorAsync(moderatorId, cancellationToken);
        var thread = await db.Threads.SingleOrDefaultAsync(t => t.Id == threadId, cancellationToken)
            ?? throw new ForumException($"There is no thread {threadId}.");

        thread.IsLocked = true;
        thread.Version++;
        Log(moderatorId, ModerationAction.LockThread, threadId, reason);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Moves all replies of one thread into another and deletes the emptied thread: all of it, or nothing.</summary>
    public async Task MergeThreadsAsync(int moderatorId, int fromId, int intoId, string reason, CancellationToken cancellationToken = default)
    {
        await DemandModeratorAsync(moderatorId, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        var moved = await db.Replies
            .Where(r => r.ThreadId == fromId)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.ThreadId, intoId), cancellationToken);
        await db.Threads.Where(t => t.Id == fromId).ExecuteDeleteAsync(cancellationToken);
        var merged = await db.Threads
            .Where(t => t.Id == intoId && !t.IsLocked)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.ReplyCount, t => t.ReplyCount + moved), cancellationToken);

        if (merged == 0)
        {
            await transaction.RollbackAsync(cancellationToken);
            throw new ForumException("Replies cannot be moved into a thread that is locked or gone.");
        }

        Log(moderatorId, ModerationAction.MergeThreads, fromId, reason);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task DemandModeratorAsync(int userId, CancellationToken cancellationToken)
    {
        var user = await db.Users.SingleAsync(u => u.Id == userId, cancellationToken);
        if (!user.MayModerate)
        {
            throw new ForumException($"{user.Name} is not a moderator.");
        }
    }

    private void Log(int moderatorId, ModerationAction action, int subjectId, string reason)
        => db.ModerationLog.Add(new ModerationEntry
        {
            ModeratorId = moderatorId,
            Action = action,
            SubjectId = subjectId,
            Reason = reason,
            At = clock.GetUtcNow().UtcDateTime,
        });
}
