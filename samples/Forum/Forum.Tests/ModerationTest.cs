using FixtureGen;
using Microsoft.EntityFrameworkCore;

namespace Forum.Tests;

/// <summary>What all tests about moderation share: the fixtures are named once, here.</summary>
[UseFixtures<Replies>]
public abstract partial class ModerationTest
{
    protected ModerationService Moderation => new(Db, Clock.AtNoon);

    protected async Task<List<ModerationEntry>> LogAsync()
    {
        await using var other = NewDb();
        return await other.ModerationLog.OrderBy(e => e.Id).ToListAsync();
    }
}
