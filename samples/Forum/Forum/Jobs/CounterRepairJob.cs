using Microsoft.EntityFrameworkCore;

namespace Forum;

/// <summary>Corrects reply counts that have drifted. Each thread gets a context and a transaction of its own, so that a long run holds no lock for long.</summary>
public sealed class CounterRepairJob(IDbContextFactory<ForumContext> contexts)
{
    /// <returns>The ids of the threads that were wrong.</returns>
    public async Task<IReadOnlyList<int>> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var repaired = new List<int>();

        // The query stays open while the other contexts write.
        await foreach (var threadId in db.Threads.OrderBy(t => t.Id).Select(t => t.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (await RepairAsync(threadId, cancellationToken))
            {
                repaired.Add(threadId);
            }
        }

        return repaired;
    }

    private async Task<bool> RepairAsync(int threadId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        var thread = await db.Threads.SingleAsync(t => t.Id == threadId, cancellationToken);
        var counted = await db.Replies.CountAsync(r => r.ThreadId == threadId, cancellationToken);
        if (thread.ReplyCount == counted)
        {
            return false;
        }

        thread.ReplyCount = counted;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
