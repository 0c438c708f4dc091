using Microsoft.EntityFrameworkCore;

namespace Forum;

public sealed class ThreadService(ForumContext db, TimeProvider clock)
{
    /// <summary>Opens a thread and subscribes its author to it.</summary>
    public async Task<Thread> OpenAsync(string categorySlug, int authorId, string title, string body, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            throw new ForumException("A thread needs a title.");
        }

        var category = await db.Categories.SingleOrDefaultAsync(c => c.Slug == categorySlug, cancellationToken)
            ?? throw new ForumException($"There is no category '{categorySlug}'.");

        var now = clock.GetUtcNow().UtcDateTime;
        var thread = new Thread { CategoryId = category.Id, AuthorId = authorId, Title = title.Trim(), Body = body, LastActivityAt = now };
        db.Add(new Subscription { UserId = authorId, Thread = thread, SentUntil = now });
        await db.SaveChangesAsync(cancellationToken);
        return thread;
    }

    /// <param name="seenVersion">The version on the screen of the one who renames.</param>
    public async Task RenameAsync(int threadId, string title, int seenVersion, CancellationToken cancellationToken = default)
    {
        var thread = await db.Threads.SingleAsync(t => t.Id == threadId, cancellationToken);
        db.Entry(thread).Property(t => t.Version).OriginalValue = seenVersion;
        thread.Title = title.Trim();
        thread.Version = seenVersion + 1;

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            throw new ForumException("Somebody else has changed this thread meanwhile.", conflict);
        }
    }

    /// <summary>One page of a category: pinned threads first, then the most lively.</summary>
    public Task<List<Thread>> PageAsync(string categorySlug, int page, int size, CancellationToken cancellationToken = default)
        => db.Threads.AsNoTracking()
            .Where(t => t.Category!.Slug == categorySlug)
            .OrderByDescending(t => t.IsPinned).ThenByDescending(t => t.LastActivityAt).ThenBy(t => t.Id)
            .Skip((page - 1) * size).Take(size)
            .ToListAsync(cancellationToken);

    /// <summary>The visible replies that follow <paramref name="after"/>, oldest first; from the start when it is null.</summary>
    public Task<List<Reply>> RepliesAsync(int threadId, int? after, int size, CancellationToken cancellationToken = default)
        => db.Replies.AsNoTracking()
            .Where(r => r.ThreadId == threadId && !r.IsHidden && (after == null || r.Id > after))
            .OrderBy(r => r.Id)
            .Take(size)
            .ToListAsync(cancellationToken);
}
