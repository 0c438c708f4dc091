using System.Data.Common;
using Dapper;
using FixtureGen;
using Xunit;

namespace HelpDesk.Tests;

[UseDatabase<EmptyDatabase>]
public partial class QueueTests
{
    private readonly Queue _queue;

    [ClassSetup]
    private static void Arrange(DbConnection connection)
    {
        connection.Execute(Schema.Script);
        connection.Execute("INSERT INTO customers (id, name, plan) VALUES (1, 'Acme', 'gold')");
        AddAgents(connection);
        AddTickets(connection);
    }

    public QueueTests()
    {
        _queue = new Queue(Connection);
    }

    [Fact]
    public async Task The_most_urgent_ticket_goes_to_the_agent_with_the_fewest()
        => Assert.Equal(("Roy", "Server room is flooded"), await _queue.AssignNextAsync());

    [Fact]
    public async Task Tickets_of_the_same_priority_are_assigned_in_the_order_they_came_in()
    {
        await _queue.AssignNextAsync();

        Assert.Equal("Keyboard sticks", (await _queue.AssignNextAsync())!.Value.Subject);
        Assert.Equal("Monitor flickers", (await _queue.AssignNextAsync())!.Value.Subject);
    }

    [Fact]
    public async Task An_agent_who_gets_a_ticket_has_it_in_the_queue()
    {
        var assigned = await _queue.AssignNextAsync();

        Assert.Contains(assigned!.Value.Subject, await _queue.OfAsync(assigned.Value.Agent));
    }

    [Fact]
    public async Task Nothing_is_assigned_when_nothing_waits()
    {
        await Connection.ExecuteAsync("UPDATE tickets SET state = 'closed' WHERE agent_id IS NULL");

        Assert.Null(await _queue.AssignNextAsync());
    }

    [Fact]
    public async Task All_that_waits_is_assigned_in_the_end()
    {
        while (await _queue.AssignNextAsync() is not null)
        {
        }

        Assert.Equal(0, await _queue.WaitingAsync());
    }

    [Theory]
    [InlineData("Moss", "Printer on fire", "Cannot log in")]
    [InlineData("Jen", "Mouse squeaks")]
    [InlineData("Roy")]
    [InlineData("Douglas", "Wants a faster chair", "Chair is too fast")]
    [InlineData("Denholm", "Team is too large", "Team is too small")]
    public async Task The_queue_of_an_agent_is_sorted_by_priority(string agent, params string[] subjects)
        => Assert.Equal(subjects, await _queue.OfAsync(agent));

    [Fact]
    public async Task Closed_tickets_do_not_wait() => Assert.Equal(3, await _queue.WaitingAsync());

    private static void AddAgents(DbConnection connection)
    {
        foreach (var (id, name) in new[] { (1, "Moss"), (2, "Jen"), (3, "Roy"), (4, "Douglas"), (5, "Denholm") })
        {
            connection.Execute("INSERT INTO agents (id, name, team) VALUES (@id, @name, 'support')", new { id, name });
        }
    }

    private static void AddTickets(DbConnection connection)
    {
        var tickets = new[]
        {
            new Ticket { Id = 1, AgentId = 1, Subject = "Printer on fire", Priority = 1, OpenedOn = "2026-03-02" },
            new Ticket { Id = 2, AgentId = 1, Subject = "Cannot log in", OpenedOn = "2026-03-03" },
            new Ticket { Id = 3, AgentId = 2, Subject = "Mouse squeaks", Priority = 5, OpenedOn = "2026-02-11" },
            new Ticket { Id = 4, Subject = "Server room is flooded", Priority = 1, OpenedOn = "2026-03-09" },
            new Ticket { Id = 5, Subject = "Monitor flickers", OpenedOn = "2026-03-08" },
            new Ticket { Id = 6, Subject = "Keyboard sticks", OpenedOn = "2026-03-05" },
            new Ticket { Id = 8, AgentId = 4, Subject = "Wants a faster chair", Priority = 4, OpenedOn = "2026-01-20" },
            new Ticket { Id = 9, AgentId = 4, Subject = "Chair is too fast", Priority = 4, OpenedOn = "2026-01-21" },
            new Ticket { Id = 10, AgentId = 5, Subject = "Team is too large", Priority = 2, OpenedOn = "2026-01-22" },
            new Ticket { Id = 11, AgentId = 5, Subject = "Team is too small", Priority = 2, OpenedOn = "2026-01-23" },
            new Ticket { Id = 12, AgentId = 5, Subject = "War on stress", Priority = 1, State = "closed", OpenedOn = "2026-01-19" },
            new Ticket { Id = 13, AgentId = 2, Subject = "Shoes", Priority = 3, State = "closed", OpenedOn = "2026-01-15" },
            new Ticket { Id = 7, Subject = "Toner empty", State = "closed", OpenedOn = "2026-03-01" },
        };
        connection.Execute(
            "INSERT INTO tickets (id, customer_id, agent_id, subject, priority, state, opened_on) VALUES (@Id, 1, @AgentId, @Subject, @Priority, @State, @OpenedOn)",
            tickets);
    }
}

/// <summary>A database without tables: each class creates those that it needs in its class set-up.</summary>
public sealed class EmptyDatabase : TestDatabase
{
    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
}
