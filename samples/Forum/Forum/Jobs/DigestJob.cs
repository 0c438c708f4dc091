using Microsoft.EntityFrameworkCore;

namespace Forum;

/// <summary>Runs from a scheduler, outside of any request, and so makes its own context from the application's connection string.</summary>
public sealed class DigestJob(TimeProvider clock)
{
    /// <summary>Collects what each subscriber has not been sent yet, and remembers that it now has been.</summary>
    public async Task<IReadOnlyList<Digest>> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var db = new ForumContext();
        var due = await db.Subscriptions
            .Include(s => s.User)
            .Include(s => s.Thread)
            .Where(s => s.Thread!.LastActivityAt > s.SentUntil)
            .ToListAsync(cancellationToken);

        var now = clock.GetUtcNow().UtcDateTime;
        due.ForEach(s => s.SentUntil = now);
        await db.SaveChangesAsync(cancellationToken);

        return
        [
            .. due.GroupBy(s => s.User!.Email)
                .OrderBy(mail => mail.Key, StringComparer.Ordinal)
                .Select(mail => new Digest(mail.Key, [.. mail.Select(s => s.Thread!.Title).Order(StringComparer.Ordinal)])),
        ];
    }
}
