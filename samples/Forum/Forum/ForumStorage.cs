using Microsoft.EntityFrameworkCore;

namespace Forum;

/// <summary>The forum is kept in SQLite, or in PostgreSQL: its connection string tells.</summary>
public static class ForumStorage
{
    /// <summary>Where contexts find the forum that are made without options. Set when the application starts.</summary>
    public static string ConnectionString { get; set; } = "Data Source=forum.db";

    public static DbContextOptionsBuilder UseForum(this DbContextOptionsBuilder options, string connectionString)
        => connectionString.StartsWith("Host=", StringComparison.Ordinal) ? options.UseNpgsql(connectionString) : options.UseSqlite(connectionString);
}
