using System.Data.Common;
using Dapper;

namespace Forum;

public sealed class ForumStatistics(DbConnection connection)
{
    /// <summary>All categories in their order, those without a thread included.</summary>
    public async Task<IReadOnlyList<CategoryActivity>> ByCategoryAsync()
    {
        var activities = await connection.QueryAsync<CategoryActivity>(
            """
            SELECT c.Slug,
                   count(DISTINCT t.Id) AS Threads,
                   count(DISTINCT r.Id) AS Replies,
                   count(DISTINCT r.AuthorId) AS Contributors
            FROM Categories c
            LEFT JOIN Threads t ON t.CategoryId = c.Id
            LEFT JOIN Replies r ON r.ThreadId = t.Id
            GROUP BY c.Id
            ORDER BY c.Position
            """);
        return activities.AsList();
    }

    public Task<int> UnansweredAsync()
        => connection.ExecuteScalarAsync<int>("SELECT count(*) FROM Threads t WHERE NOT EXISTS (SELECT 1 FROM Replies r WHERE r.ThreadId = t.Id)");
}
