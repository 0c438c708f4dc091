using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Forum;

/// <summary>Deletes the accounts of spammers. Each stands behind a savepoint of its own, so that one that cannot go does not keep the others.</summary>
public sealed class AccountPurge(ForumContext db)
{
    /// <returns>The ids of the accounts that had to stay: they have opened threads, or are named in the moderation log.</returns>
    public async Task<IReadOnlyList<int>> PurgeAsync(IEnumerable<int> userIds, CancellationToken cancellationToken = default)
    {
        var kept = new List<int>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        foreach (var userId in userIds)
        {
            await transaction.CreateSavepointAsync("account", cancellationToken);
            try
            {
                await PurgeAsync(userId, cancellationToken);
                await transaction.ReleaseSavepointAsync("account", cancellationToken);
            }
            catch (DbException)
            {
                await transaction.RollbackToSavepointAsync("account", cancellationToken);
                kept.Add(userId);
            }
        }

        await transaction.CommitAsync(cancellationToken);
        return kept;
    }

    private async Task PurgeAsync(int userId, CancellationToken cancellationToken)
    {
        await db.Threads
            .Where(t => t.Replies.Any(r => r.AuthorId == userId))
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.ReplyCount, t => t.Replies.Count(r => r.AuthorId != userId)), cancellationToken);
        await db.Replies.Where(r => r.AuthorId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.Users.Where(u => u.Id == userId).ExecuteDeleteAsync(cancellationToken);
    }
}
