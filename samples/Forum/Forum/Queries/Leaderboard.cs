using System.Data.Common;
using Dapper;

namespace Forum;

/// <summary>Who helps most. Written in SQL, with Dapper: window functions are what SQL is good at.</summary>
public sealed class Leaderboard(DbConnection connection)
{
    public async Task<IReadOnlyList<Standing>> TopAsync(int count)
    {
        var standings = await connection.QueryAsync<Standing>(
            """
            SELECT u.Name,
                   count(DISTINCT r.Id) AS Replies,
                   count(v.VoterId) AS VotesReceived,
                   u.Reputation,
                   rank() OVER (ORDER BY u.Reputation DESC) AS Place
            FROM Users u
            JOIN Replies r ON r.AuthorId = u.Id AND NOT r.IsHidden
            LEFT JOIN Votes v ON v.ReplyId = r.Id
            GROUP BY u.Id
            ORDER BY Place, u.Name
            LIMIT @count
            """,
            new { count });
        return standings.AsList();
    }
}
