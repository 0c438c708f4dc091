using System.Data;
using System.Data.Common;
using System.Diagnostics;
using FixtureGen.Guards;
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
/// dependency injection, and then every command and connection before it makes or opens it. A context is initialised once in its life, and
/// may outlive its test: the connection it gets finds its sandbox when it is opened, and one that was initialised outside of tests, or was
/// given another connection since, is pointed at the sandbox where it makes its first command.
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
            DisposedContexts.Watch();
        }
    }

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == DbLoggerCategory.Name)
        {
            listener.Subscribe(
                this, static (name, _, _) => IsInitialized(name) || IsCommandCreating(name) || IsOpening(name) || IsMigrating(name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> announced)
    {
        // Where somebody else subscribes to all events, all of them come here too.
        if (IsCommandCreating(announced.Key) && announced.Value is CommandCorrelatedEventData { Context: { } commanding } command)
        {
            Using(commanding, command.Connection);
        }
        else if (IsOpening(announced.Key) && announced.Value is ConnectionEventData { Context: { } context } opening)
        {
            Using(context, opening.Connection);
        }
        else if (IsInitialized(announced.Key) && announced.Value is ContextInitializedEventData initialized)
        {
            Initialized(initialized.Context, initialized.ContextOptions);
        }
        else if (IsMigrating(announced.Key) && announced.Value is MigrationEventData migrating)
        {
            ModelSchema.ThrowIfMade(migrating.Migration.GetType());
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static bool IsInitialized(string name) => name == CoreEventId.ContextInitialized.Name;

    private static bool IsCommandCreating(string name) => name == RelationalEventId.CommandCreating.Name;

    private static bool IsOpening(string name) => name == RelationalEventId.ConnectionOpening.Name;

    private static bool IsMigrating(string name) => name == RelationalEventId.MigrationApplying.Name;

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
            Redirect(context, context.Database.GetDbConnection(), sandbox);
        }
        else if (relational.Connection is { State: ConnectionState.Open } open)
        {
            // Entity Framework does not open what is open.
            Judge(context, open, sandbox);
        }
        else if (relational.Connection is { } given ? SandboxString.IsOf(given) : SandboxString.Is(relational.ConnectionString))
        {
            // Asked whether it can connect, Entity Framework says yes to what it takes for a database in memory, and opens nothing.
            throw sandbox.Refuse(OtherDatabaseStop.OfSandboxString(context.GetType(), sandbox));
        }
    }

    /// <summary>A context is about to make a command on a connection, or to open it.</summary>
    private static void Using(DbContext context, DbConnection connection)
    {
        if (Sandbox.Current is not { } sandbox)
        {
            JudgeOutsideOfTests(context, connection);
        }
        else if (IsOurs(connection, sandbox))
        {
            ApplicationDatabases.Use(context, connection, sandbox);
        }
        else if (connection.State != ConnectionState.Open && sandbox.Definition.Serves(context.GetType())
            && ReferenceEquals(context.Database.GetDbConnection(), connection))
        {
            Redirect(context, connection, sandbox);
            ApplicationDatabases.Use(context, context.Database.GetDbConnection(), sandbox);
        }
        else
        {
            Judge(context, connection, sandbox);
        }
    }

    private static void JudgeOutsideOfTests(DbContext context, DbConnection connection)
    {
        if (connection is not ISandboxConnection && ServedContexts.DatabaseOf(context.GetType()) is { } database
            && !OtherDatabases.IsInMemory(connection) && !OtherDatabases.IsAllowed(connection, database.Assembly))
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

        if (SandboxString.IsOf(connection))
        {
            throw sandbox.Refuse(OtherDatabaseStop.OfSandboxString(context.GetType(), sandbox));
        }

        if (!OtherDatabases.IsInMemory(connection)
            && !OtherDatabases.IsAllowed(connection, sandbox.Definition.GetType().Assembly, sandbox.TestClass?.Assembly))
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

    private static void Redirect(DbContext context, DbConnection connection, Sandbox sandbox)
    {
        var own = sandbox.Engine.StandInFor(connection) ?? throw OtherDatabaseStop.OfOtherProvider(context, sandbox);
        ApplicationDatabases.StandIn(own, connection);
        context.Database.SetDbConnection(own, contextOwnsConnection: true);
    }
}
