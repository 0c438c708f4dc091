using System.Data.Common;
using Dapper;

namespace HelpDesk;

public sealed class TicketRepository(DbConnection connection)
{
    private const string Columns = "id, customer_id AS CustomerId, agent_id AS AgentId, subject, priority, state, opened_on AS OpenedOn";

    public Task<Ticket?> FindAsync(long id)
        => connection.QuerySingleOrDefaultAsync<Ticket>($"SELECT {Columns} FROM tickets WHERE id = @id", new { id });

    public async Task<long> OpenAsync(Ticket ticket, params string[] tags)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var id = await connection.ExecuteScalarAsync<long>(
            "INSERT INTO tickets (customer_id, subject, priority, opened_on) VALUES (@CustomerId, @Subject, @Priority, @OpenedOn) RETURNING id", ticket, transaction);
        foreach (var tag in tags)
        {
            await connection.ExecuteAsync("INSERT INTO tags (name) VALUES (@tag) ON CONFLICT DO NOTHING", new { tag }, transaction);
            await connection.ExecuteAsync("INSERT INTO ticket_tags (ticket_id, tag_id) SELECT @id, id FROM tags WHERE name = @tag", new { id, tag }, transaction);
        }

        await transaction.CommitAsync();
        return id;
    }

    public Task<IEnumerable<string>> TagsOfAsync(long id)
        => connection.QueryAsync<string>("SELECT name FROM tags JOIN ticket_tags ON tag_id = id WHERE ticket_id = @id ORDER BY name", new { id });

    public async Task CloseAsync(long id, string author, string reason)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var closed = await connection.ExecuteAsync("UPDATE tickets SET state = 'closed' WHERE id = @id AND state = 'open'", new { id }, transaction);
        if (closed == 0)
        {
            throw new InvalidOperationException($"Ticket {id} is not open.");
        }

        await connection.ExecuteAsync("INSERT INTO comments (ticket_id, author, text) VALUES (@id, @author, @reason)", new { id, author, reason }, transaction);
        await transaction.CommitAsync();
    }

    public Task<IEnumerable<Ticket>> OpenOfPlanAsync(string plan)
        => connection.QueryAsync<Ticket>($"SELECT {Columns} FROM open_tickets WHERE customer_id IN (SELECT id FROM customers WHERE plan = @plan) ORDER BY id", new { plan });

    /// <summary>The day by which a ticket is to be answered, so many workdays after it was opened.</summary>
    public async Task<DateOnly> DeadlineAsync(DateOnly openedOn, int workdays)
    {
        var holidays = (await connection.QueryAsync<string>("SELECT day FROM holidays")).Select(DateOnly.Parse).ToHashSet();
        var day = openedOn;
        while (workdays > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day))
            {
                workdays--;
            }
        }

        return day;
    }

    public Task<int> DeleteAsync(long id) => connection.ExecuteAsync("DELETE FROM tickets WHERE id = @id", new { id });
}
