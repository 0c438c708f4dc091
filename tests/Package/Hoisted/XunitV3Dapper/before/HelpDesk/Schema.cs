using System.Data.Common;
using Dapper;

namespace HelpDesk;

public static class Schema
{
    public const string Script = """
        CREATE TABLE agents (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, team TEXT NOT NULL);
        CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, plan TEXT NOT NULL);
        CREATE TABLE tickets (
            id INTEGER PRIMARY KEY,
            customer_id INTEGER NOT NULL REFERENCES customers (id),
            agent_id INTEGER REFERENCES agents (id),
            subject TEXT NOT NULL,
            priority INTEGER NOT NULL DEFAULT 3,
            state TEXT NOT NULL DEFAULT 'open',
            opened_on TEXT NOT NULL
        );
        CREATE INDEX tickets_by_agent ON tickets (agent_id, state);
        CREATE INDEX tickets_by_customer ON tickets (customer_id);
        CREATE TABLE comments (
            id INTEGER PRIMARY KEY,
            ticket_id INTEGER NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
            author TEXT NOT NULL,
            text TEXT NOT NULL
        );
        CREATE INDEX comments_by_ticket ON comments (ticket_id);
        CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE ticket_tags (
            ticket_id INTEGER NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
            tag_id INTEGER NOT NULL REFERENCES tags (id),
            PRIMARY KEY (ticket_id, tag_id)
        );
        CREATE TABLE holidays (day TEXT PRIMARY KEY, name TEXT NOT NULL);
        CREATE VIEW open_tickets AS SELECT * FROM tickets WHERE state = 'open';
        """;

    public static Task CreateAsync(DbConnection connection) => connection.ExecuteAsync(Script);
}
