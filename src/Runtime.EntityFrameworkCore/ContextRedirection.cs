using System.Data;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>
/// Keeps contexts away from databases that FixtureGen did not make: those that the running test's database serves are pointed at its
/// sandbox before their first use, others are stopped before they open a connection.
/// </summary>
/// <remarks>
/// Entity Framework announces every context that it initialises to diagnostic listeners, synchronously, also pooled ones and those of
/// dependency injection. A pooled context is announced once in its life; the connection it gets therefore finds its sandbox when it is
/// opened. One that was announced outside of tests keeps the application's connection, and is stopped where it opens it.
/// </remarks>
internal sealed class ContextRedirection : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static int installed;

    private ContextRedirection()
    {
    }

    internal static void Install()
    {
        if (Interlocked.Exchange(ref installed, 1) == 0)
        {
            // The subscription lives as long as the process: tests of any class may follow.
            DiagnosticListener.AllListeners.Subscribe(new ContextRedirection());
        }
    }

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == DbLoggerCategory.Name)
        {
            listener.Subscribe(this, static (name, _, _) => IsContextInitialized(name) || IsConnectionOpening(name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> announced)
    {
        // Where somebody else subscribes to all events, all of them come here too.
        if (IsContextInitialized(announced.Key) && announced.Value is ContextInitializedEventData initialized)
        {
            Initialized(initialized.Context, initialized.ContextOptions);
        }
        else if (IsConnectionOpening(announced.Key) && announced.Value is ConnectionEventData { Context: { } context } opening)
        {
            Opening(context, opening.Connection);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static bool IsContextInitialized(string name) => name == CoreEventId.ContextInitialized.Name;

    private static bool IsConnectionOpening(string name) => name == RelationalEventId.ConnectionOpening.Name;

    private static void Initialized(DbContext context, DbContextOptions options)
    {
        if (Sandbox.Current is not { } sandbox
            || options.Extensions.OfType<RelationalOptionsExtension>().FirstOrDefault() is not { } relational
            || IsOurs(relational.Connection, sandbox))
        {
            return;
        }

        if (sandbox.Definition.Serves(context.GetType()))
        {
            Redirect(context, sandbox);
        }
        else if (relational.Connection is { State: ConnectionState.Open } open)
        {
            // Entity Framework does not open what is open.
            Judge(context, open, sandbox);
        }
    }

    private static void Opening(DbContext context, DbConnection connection)
    {
        if (Sandbox.Current is { } sandbox)
        {
            if (!IsOurs(connection, sandbox))
            {
                Judge(context, connection, sandbox);
            }
        }
        else if (ServedContexts.DatabaseOf(context.GetType()) is { } database
            && !OtherDatabases.IsInMemory(connection) && !OtherDatabases.IsAllowedBy(database.Assembly, connection))
        {
            throw OtherDatabaseStop.OutsideOfTests(context.GetType(), connection, database);
        }
    }

    private static void Judge(DbContext context, DbConnection connection, Sandbox sandbox)
    {
        if (sandbox.Definition.Serves(context.GetType()))
        {
            throw sandbox.Refuse(OtherDatabaseStop.OfServed(context, connection, sandbox));
        }

        if (!OtherDatabases.IsInMemory(connection)
            && !OtherDatabases.IsAllowedBy(sandbox.Definition.GetType().Assembly, connection)
            && !OtherDatabases.IsAllowedBy(sandbox.TestClass?.Assembly, connection))
        {
            throw sandbox.Refuse(OtherDatabaseStop.OfAnother(context.GetType(), connection, sandbox));
        }
    }

    /// <summary>
    /// While the schema is made, the physical connection and others to its database are ours too: providers open them to see what is there.
    /// </summary>
    private static bool IsOurs(DbConnection? connection, Sandbox sandbox)
        => connection is not null
            && (sandbox.Engine.IsOurs(connection)
                || (sandbox is { IsOfSchema: true, TakenDatabase.Physical: { } physical }
                    && (ReferenceEquals(connection, physical)
                        || (physical.DataSource == connection.DataSource && physical.Database == connection.Database
                            && !OtherDatabases.IsInMemory(connection)))));

    private static void Redirect(DbContext context, Sandbox sandbox)
    {
        if (!sandbox.Engine.CanStandInFor(context.Database.GetDbConnection()))
        {
            throw OtherDatabaseStop.OfOtherProvider(context, sandbox);
        }

        context.Database.SetDbConnection(sandbox.Engine.CreateConnection(sandbox: null), contextOwnsConnection: true);
    }
}
