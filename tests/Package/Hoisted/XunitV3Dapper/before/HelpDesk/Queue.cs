using System.Data.Common;
using Dapper;

namespace HelpDesk;

public sealed class Queue(DbConnection connection)
{
    /// <summary>Assigns the most urgent ticket that nobody has to the agent with the fewest.</summary>
    public async Task<(string Agent, string Subject)?> AssignNextAsync()
    {
        var ticket = await connection.QueryFirstOrDefaultAsync<Ticket>("SELECT id, subject FROM open_tickets WHERE agent_id IS NULL ORDER BY priority, opened_on LIMIT 1");
        if (ticket is null)
        {
            return null;
        }

        var (id, name) = await connection.QueryFirstAsync<(long, string)>("""
            SELECT agents.id, agents.name FROM agents LEFT JOIN open_tickets ON agent_id = agents.id
            GROUP BY agents.id ORDER BY count(open_tickets.id), agents.name LIMIT 1
            """);
        await connection.ExecuteAsync("UPDATE tickets SET agent_id = @id WHERE id = @ticket", new { id, ticket = ticket.Id });
        return (name, ticket.Subject);
    }

    public Task<IEnumerable<string>> OfAsync(string agent)
        => connection.QueryAsync<string>("SELECT subject FROM open_tickets JOIN agents ON agents.id = agent_id WHERE name = @agent ORDER BY priority, opened_on", new { agent });

    public Task<int> WaitingAsync() => connection.ExecuteScalarAsync<int>("SELECT count(*) FROM open_tickets WHERE agent_id IS NULL");
}
