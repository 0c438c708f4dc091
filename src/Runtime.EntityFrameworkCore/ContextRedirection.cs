using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>
/// Points contexts that application code makes with a connection of its own at the sandbox of the running test, before their first use.
/// </summary>
/// <remarks>
/// Entity Framework announces every context that it initialises to diagnostic listeners, synchronously, also pooled ones and those of
/// dependency injection. A pooled context is announced once in its life; the connection it gets therefore finds its sandbox when it is opened.
/// One that was announced outside of tests keeps the application's connection, and is stopped where it opens it inside a test.
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
            listener.Subscribe(
                this,
                static (name, _, _) => name == CoreEventId.ContextInitialized.Name || name == RelationalEventId.ConnectionOpening.Name);
        }
    }

    public void OnNext(KeyValuePair<string, object?> announced)
    {
        if (Sandbox.Current is not { } sandbox)
        {
            return;
        }

        switch (announced.Value)
        {
            case ContextInitializedEventData initialized when sandbox.Definition.Serves(initialized.Context.GetType()):
                Redirect(initialized.Context, initialized.ContextOptions, sandbox);
                break;
            case ConnectionEventData { Context: { } context } opening
                when !sandbox.Engine.IsOurs(opening.Connection) && sandbox.Definition.Serves(context.GetType()):
                throw new InvalidOperationException(
                    sandbox.Engine.IsOurs(context.Database.GetDbConnection())
                        ? $"'{sandbox.Owner}' would create or delete a database on the server, by a second connection that its '{context.GetType()}' opens for that. " +
                          "Nothing was done. Inside a test, the database and its tables exist already: do not call EnsureDeleted or " +
                          "EnsureCreated."
                        : $"'{sandbox.Owner}' uses a '{context.GetType()}' that was made before the test and would open the application's own database. " +
                          "Make contexts inside the test. If a pool hands out one that the start-up of the application has used, use " +
                          "AddDbContext in tests.");
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static void Redirect(DbContext context, DbContextOptions options, Sandbox sandbox)
    {
        var relational = options.Extensions.OfType<RelationalOptionsExtension>().FirstOrDefault();
        if (relational is null || sandbox.Engine.IsOurs(relational.Connection))
        {
            return;
        }

        if (!sandbox.Engine.CanStandInFor(context.Database.GetDbConnection()))
        {
            throw new InvalidOperationException(
                $"'{sandbox.Owner}' made a '{context.GetType()}' that uses {context.Database.ProviderName}, but its test database " +
                $"'{sandbox.Definition.GetType()}' uses the engine '{sandbox.Engine.Name}'. " +
                "Configure the application's context with the same provider in tests.");
        }

        context.Database.SetDbConnection(sandbox.Engine.CreateConnection(sandbox: null), contextOwnsConnection: true);
    }
}
