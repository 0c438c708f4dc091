using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Forum;

/// <summary>Deletes the accounts of spammers. Each stands behind a savepoint of its own, so that one that cannot go does not keep the others.</summary>
public sealed class AccountPurge(ForumContext db)
{
    /// <returns>The ids of the accounts that had to stay: they have opened threads, or are named in the moderation log.</returns>
    public async Task<IReadOnlyList<int>> PurgeAsync(IEnumerable<int> userIds, CancellationToken cancellation = default)
    {
        var kept = new List<int>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        foreach (var userId in userIds)
        {
            await transaction.CreateSavepointAsync("account", cancellation);
            try
            {
                await PurgeAsync(userId, cancellation);
                await transaction.ReleaseSavepointAsync("account", cancellation);
            }
            catch (DbException)
            {
                await transaction.RollbackToSavepointAsync("account", cancellation);
                kept.Add(userId);
            }
        }

        await transaction.CommitAsync(cancellation);
        return kept;
    }

    private async Task PurgeAsync(int userId, CancellationToken cancellation)
    {
        await db.Threads
            .Where(t => t.Replies.Any(r => r.AuthorId == userId))
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.ReplyCount, t => t.Replies.Count(r => r.AuthorId != userId)), cancellation);
        await db.Replies.Where(r => r.AuthorId == userId).ExecuteDeleteAsync(cancellation);
        await db.Users.Where(u => u.Id == userId).ExecuteDeleteAsync(cancellation);
    }
}
