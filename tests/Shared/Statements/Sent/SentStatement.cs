using System.Data.Common;
using Xunit;

namespace FixtureGen.Testing.Statements.Sent;

/// <summary>A text of the table that is really sent: to a database itself, and to the sandbox on it.</summary>
/// <remarks>Both have a table <c>author</c> with a name.</remarks>
internal sealed class SentStatement(string database, string text)
{
    private const string Count = "author WHERE name = 'Zoe'";

    private readonly Fate fate = StatementTable.Of(database, text);

    /// <summary>The database does with its own transaction what the table says.</summary>
    internal void To(DbConnection connection)
    {
        if (fate == Fate.Begin)
        {
            connection.Execute(text);
            connection.Execute("INSERT INTO author (name) VALUES ('Zoe')");
            connection.Execute("ROLLBACK");
            Assert.Equal(0, connection.Count(Count));
            return;
        }

        connection.Execute("BEGIN");
        connection.Execute("INSERT INTO author (name) VALUES ('Zoe')");
        connection.Execute("SAVEPOINT probe");
        var failure = Record.Exception(() => connection.Execute(text));
        // It stands in the same transaction and in no other, whether a statement in it has failed or not.
        var isOpen = Record.Exception(() => connection.Execute("ROLLBACK TO probe")) is null;
        switch (fate)
        {
            case Fate.Commit or Fate.RollBack:
                Assert.Null(failure);
                Assert.False(isOpen);
                Assert.Equal(fate == Fate.Commit ? 1 : 0, connection.Count(Count));
                break;
            case Fate.Refused:
                // Some of these are no SQL of this database at all, which it says before it comes to the COMMIT.
                Assert.True(failure is not null || !isOpen || LeavesOpen(connection));
                break;
            default:
                Assert.True(isOpen);
                Assert.True(fate != Fate.Outside || failure is not null);
                break;
        }
    }

    /// <summary>The sandbox does what the table says, and the next test is unharmed.</summary>
    /// <param name="library">A class with two authors.</param>
    /// <param name="isOutside">Whether an exception says that the statement does not run in a transaction, and what to do.</param>
    internal async Task InAsync(ClassRun library, Func<Exception, bool> isOutside)
    {
        Exception? met = null;
        var failure = await Record.ExceptionAsync(() => library.TestAsync(sandbox =>
        {
            var connection = sandbox.Connection;
            if (fate is Fate.Commit or Fate.RollBack)
            {
                connection.Execute("BEGIN");
            }

            if (fate != Fate.Begin)
            {
                connection.Execute("INSERT INTO author (name) VALUES ('Zoe')");
            }

            met = Record.Exception(() => connection.Execute(text));
            if (fate == Fate.Begin)
            {
                connection.Execute("INSERT INTO author (name) VALUES ('Zoe')");
                connection.Execute("ROLLBACK");
            }

            Assert.Equal(fate is Fate.Begin or Fate.RollBack ? 0 : 1, connection.Count(Count));
        }));

        switch (fate)
        {
            case Fate.Refused:
                Assert.IsType<SandboxRefusedException>(met);
                Assert.Same(met, failure);
                break;
            case Fate.Outside:
                Assert.True(met is not null && isOutside(met), met?.ToString());
                break;
            case Fate.None:
                // Whatever the database says of it is the application's; the test is none the worse, unless only a clone could run it.
                Assert.True(failure is null || isOutside(failure), failure?.ToString());
                break;
            default:
                Assert.Null(met);
                Assert.Null(failure);
                break;
        }

        await library.TestAsync(static sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    /// <summary>Whether the text, sent outside of a transaction, leaves one behind: what comes after it can be undone.</summary>
    private bool LeavesOpen(DbConnection connection)
    {
        connection.Execute("ROLLBACK");
        connection.Execute(text);
        connection.Execute("INSERT INTO author (name) VALUES ('Zoe')");
        connection.Execute("ROLLBACK");
        return connection.Count(Count) == 0;
    }
}
