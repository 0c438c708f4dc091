using Microsoft.EntityFrameworkCore;

namespace Forum;

public sealed class ForumContext : DbContext
{
    // SQLite has it, and on PostgreSQL the model makes it.
    private const string IgnoringCase = "NOCASE";

    public ForumContext()
    {
    }

    public ForumContext(DbContextOptions<ForumContext> options)
        : base(options)
    {
    }

    public DbSet<User> Users => Set<User>();
    public DbSet<Badge> Badges => Set<Badge>();
    public DbSet<Category> Categories => Set<Category>();
    public DbSet<Thread> Threads => Set<Thread>();
    public DbSet<Reply> Replies => Set<Reply>();
    public DbSet<Vote> Votes => Set<Vote>();
    public DbSet<Subscription> Subscriptions => Set<Subscription>();
    public DbSet<ModerationEntry> ModerationLog => Set<ModerationEntry>();

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        if (!options.IsConfigured)
        {
            options.UseForum(ForumStorage.ConnectionString);
        }
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasCollation(IgnoringCase, locale: "und-u-ks-level2", provider: "icu", deterministic: false);

        model.Entity<User>(user =>
        {
            user.Property(u => u.Name).UseCollation(IgnoringCase);
            user.HasIndex(u => u.Name).IsUnique();
            user.HasIndex(u => u.Email).IsUnique();
            user.Property(u => u.Role).HasConversion<string>();
            user.HasMany(u => u.Badges).WithOne().HasForeignKey(b => b.UserId);
        });

        model.Entity<Badge>().HasKey(b => new { b.UserId, b.Name });
        model.Entity<Category>().HasIndex(c => c.Slug).IsUnique();

        model.Entity<Thread>(thread =>
        {
            thread.Property(t => t.Version).IsConcurrencyToken();
            thread.HasOne(t => t.Category).WithMany(c => c.Threads).OnDelete(DeleteBehavior.Restrict);
            thread.HasOne(t => t.Author).WithMany().OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<Reply>(reply =>
        {
            reply.ToTable(table => table.HasCheckConstraint("CK_Replies_Body", $"length(Body) BETWEEN 1 AND {Reply.MaximumLength}"));
            reply.HasOne(r => r.Author).WithMany().OnDelete(DeleteBehavior.Restrict);
            reply.HasIndex(r => new { r.ThreadId, r.PostedAt });
        });

        model.Entity<Vote>(vote =>
        {
            vote.ToTable(table => table.HasCheckConstraint("CK_Votes_Value", "Value IN (-1, 1)"));
            vote.HasKey(v => new { v.ReplyId, v.VoterId });
        });

        model.Entity<Subscription>().HasKey(s => new { s.UserId, s.ThreadId });

        model.Entity<ModerationEntry>(entry =>
        {
            entry.Property(e => e.Action).HasConversion<string>();
            entry.HasOne(e => e.Moderator).WithMany().OnDelete(DeleteBehavior.Restrict);
        });

        // Without capitals, SQL that is written by hand needs no quotes on either database.
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(entity.GetTableName()!.ToLowerInvariant());
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(property.Name.ToLowerInvariant());
            }
        }
    }
}
