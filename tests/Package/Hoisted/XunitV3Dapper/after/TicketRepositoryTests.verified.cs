using System.Data.Common;
using Dapper;
using FixtureGen;
using Microsoft.Data.Sqlite;
using Xunit;

namespace HelpDesk.Tests;

[UseDatabase<EmptyDatabase>]
public sealed partial class TicketRepositoryTests : IAsyncLifetime
{
    private TicketRepository tickets = null!;

    [ClassSetup]
    private static async Task ArrangeAsync(DbConnection connection)
    {
        await Schema.CreateAsync(connection);

        // A few customers and agents, and tickets in every state
        await connection.ExecuteAsync(
            "INSERT INTO customers (id, name, plan) VALUES (@Id, @Name, @Plan)",
            new[]
            {
                new { Id = 1, Name = "Acme", Plan = "gold" },
                new { Id = 2, Name = "Initech", Plan = "free" },
                new { Id = 3, Name = "Globex", Plan = "silver" },
                new { Id = 4, Name = "Hooli", Plan = "gold" },
            });
        await connection.ExecuteAsync(
            "INSERT INTO agents (id, name, team) VALUES (@Id, @Name, @Team)",
            new[]
            {
                new { Id = 1, Name = "Moss", Team = "hardware" },
                new { Id = 2, Name = "Jen", Team = "accounts" },
                new { Id = 3, Name = "Roy", Team = "hardware" },
            });
        await connection.ExecuteAsync("INSERT INTO tags (id, name) VALUES (1, 'printer'), (2, 'login')");
        await connection.ExecuteAsync(
            "INSERT INTO tickets (id, customer_id, agent_id, subject, priority, state, opened_on) VALUES (@Id, @CustomerId, @AgentId, @Subject, @Priority, @State, @OpenedOn)",
            new[]
            {
                new Ticket { Id = 1, CustomerId = 1, AgentId = 1, Subject = "Printer on fire", Priority = 1, OpenedOn = "2026-03-02" },
                new Ticket { Id = 2, CustomerId = 1, AgentId = 2, Subject = "Cannot log in", OpenedOn = "2026-03-03" },
                new Ticket { Id = 3, CustomerId = 2, Subject = "Paper jam", OpenedOn = "2026-03-04" },
                new Ticket { Id = 4, CustomerId = 2, AgentId = 1, Subject = "Mouse squeaks", Priority = 5, State = "closed", OpenedOn = "2026-02-11" },
                new Ticket { Id = 5, CustomerId = 3, AgentId = 3, Subject = "Blue screen", Priority = 2, OpenedOn = "2026-02-12" },
                new Ticket { Id = 6, CustomerId = 3, AgentId = 3, Subject = "Black screen", Priority = 2, State = "closed", OpenedOn = "2026-02-13" },
                new Ticket { Id = 7, CustomerId = 3, Subject = "No screen", Priority = 4, OpenedOn = "2026-02-13" },
                new Ticket { Id = 8, CustomerId = 4, AgentId = 2, Subject = "Invoice is wrong", OpenedOn = "2026-02-17" },
                new Ticket { Id = 9, CustomerId = 4, AgentId = 2, Subject = "Invoice is right", Priority = 5, State = "closed", OpenedOn = "2026-02-18" },
                new Ticket { Id = 10, CustomerId = 1, Subject = "Internet is gone", Priority = 1, OpenedOn = "2026-02-19" },
            });
        await connection.ExecuteAsync("INSERT INTO ticket_tags (ticket_id, tag_id) VALUES (1, 1), (3, 1), (2, 2)");
        await connection.ExecuteAsync(
            "INSERT INTO comments (ticket_id, author, text) VALUES (@TicketId, @Author, @Text)",
            new[]
            {
                new { TicketId = 1, Author = "Moss", Text = "Have you tried turning it off?" },
                new { TicketId = 1, Author = "Acme", Text = "It is off. It burns." },
                new { TicketId = 4, Author = "Moss", Text = "Fed it." },
                new { TicketId = 6, Author = "Roy", Text = "Switched it on." },
                new { TicketId = 9, Author = "Jen", Text = "Thanks!" },
            });
        foreach (var (day, name) in new[] { ("2026-01-01", "New Year's Day"), ("2026-04-03", "Good Friday"), ("2026-04-06", "Easter Monday"), ("2026-05-04", "May Day"), ("2026-12-25", "Christmas Day") })
        {
            await connection.ExecuteAsync("INSERT INTO holidays (day, name) VALUES (@day, @name)", new { day, name });
        }
    }

    public ValueTask InitializeAsync()
    {
        tickets = new TicketRepository(Connection);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_ticket_is_found_by_its_id()
    {
        var ticket = await tickets.FindAsync(2);

        Assert.NotNull(ticket);
        Assert.Equal("Cannot log in", ticket.Subject);
        Assert.Equal(2, ticket.AgentId);
    }

    [Fact]
    public async Task A_ticket_that_is_not_there_is_not_found() => Assert.Null(await tickets.FindAsync(99));

    [Fact]
    public async Task A_new_ticket_is_open_and_nobody_s()
    {
        var id = await tickets.OpenAsync(new Ticket { CustomerId = 2, Subject = "No sound", OpenedOn = "2026-03-05" });

        var ticket = await tickets.FindAsync(id);
        Assert.Equal("open", ticket!.State);
        Assert.Null(ticket.AgentId);
    }

    [Fact]
    public async Task A_new_ticket_gets_tags_that_are_there_and_new_ones()
    {
        var id = await tickets.OpenAsync(new Ticket { CustomerId = 1, Subject = "Printer asks for a password", OpenedOn = "2026-03-05" }, "printer", "password");

        Assert.Equal(["password", "printer"], await tickets.TagsOfAsync(id));
        Assert.Equal(3, await Connection.ExecuteScalarAsync<int>("SELECT count(*) FROM tags"));
    }

    [Fact]
    public async Task A_ticket_of_an_unknown_customer_is_refused()
        => await Assert.ThrowsAsync<SqliteException>(() => tickets.OpenAsync(new Ticket { CustomerId = 7, Subject = "Hello?", OpenedOn = "2026-03-05" }));

    [Fact]
    public async Task Closing_a_ticket_leaves_a_comment()
    {
        await tickets.CloseAsync(1, "Moss", "It burnt down.");

        Assert.Equal("closed", (await tickets.FindAsync(1))!.State);
        Assert.Equal(3, await Connection.ExecuteScalarAsync<int>("SELECT count(*) FROM comments WHERE ticket_id = 1"));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(99)]
    public async Task A_ticket_that_is_not_open_cannot_be_closed(long id)
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => tickets.CloseAsync(id, "Jen", "Done."));

        Assert.Equal(5, await Connection.ExecuteScalarAsync<int>("SELECT count(*) FROM comments"));
    }

    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-04-02", 3, "2026-04-09")]
    [InlineData("2026-05-01", 1, "2026-05-05")]
    [InlineData("2026-06-01", 2, "2026-06-03")]
    public async Task A_deadline_leaves_out_weekends_and_holidays(string openedOn, int workdays, string deadline)
        => Assert.Equal(DateOnly.Parse(deadline), await tickets.DeadlineAsync(DateOnly.Parse(openedOn), workdays));

    [Theory]
    [InlineData("gold", 1L, 2L, 8L, 10L)]
    [InlineData("silver", 5L, 7L)]
    [InlineData("bronze")]
    public async Task Open_tickets_are_found_by_the_plan_of_their_customer(string plan, params long[] ids)
        => Assert.Equal(ids, (await tickets.OpenOfPlanAsync(plan)).Select(ticket => ticket.Id));

    [Fact]
    public async Task Deleting_a_ticket_deletes_its_comments_and_tags()
    {
        Assert.Equal(1, await tickets.DeleteAsync(1));

        Assert.Equal(3, await Connection.ExecuteScalarAsync<int>("SELECT count(*) FROM comments"));
        Assert.Empty(await tickets.TagsOfAsync(1));
    }
}
