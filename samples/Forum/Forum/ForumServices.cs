using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Forum;

public static class ForumServices
{
    /// <summary>Registers the forum as the web application and its background jobs use it.</summary>
    public static IServiceCollection AddForum(this IServiceCollection services, string connectionString)
        => services
            .AddPooledDbContextFactory<ForumContext>(options => options.UseForum(connectionString))
            .AddScoped(provider => provider.GetRequiredService<IDbContextFactory<ForumContext>>().CreateDbContext())
            .AddSingleton(TimeProvider.System)
            .AddScoped<ReplyService>()
            .AddScoped<ThreadService>()
            .AddScoped<ModerationService>()
            .AddScoped<AccountPurge>()
            .AddScoped<ReputationService>()
            .AddSingleton<CounterRepairJob>()
            .AddSingleton<DigestJob>();
}
