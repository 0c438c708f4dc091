using System.Data;
using System.Diagnostics;
using FixtureGen.Sqlite.Databases;
using FixtureGen.Sqlite.Handles;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>
/// The functions, aggregate functions and collations of this connection. They stay when it is closed and opened again, and no other
/// connection has them.
/// </summary>
internal partial class SandboxSqliteConnection
{
    private const int Collation = RegisteredFunctions.Key.Collation;

    private RegisteredFunctions? functions;

    // Those that Entity Framework has registered here, and that the handle was made with.
    private HashSet<string>? ofProvider;

    private PhysicalConnection Physical
        => Leased.Sessions is { } sessions ? session ??= OpenSession(sessions) : Leased.PhysicalConnection;

    private bool IsBeingRead
        => session is { } own ? SqliteSessions.IsBusy(own)
            : state == ConnectionState.Open && IsShared && Leased.Readers.Any(this);

    public override void LoadExtension(string file, string? proc = null)
    {
        if (state == ConnectionState.Open)
        {
            Spoil($"the extension '{file}'");
        }

        base.LoadExtension(file, proc);
    }

    public override void EnableExtensions(bool enable = true)
    {
        if (state == ConnectionState.Open)
        {
            Spoil("extensions");
        }

        base.EnableExtensions(enable);
    }

    /// <summary>Has the shared handle have this connection's functions, and no others, for the statement that follows.</summary>
    /// <returns>False while a statement runs that keeps SQLite from it.</returns>
    /// <exception cref="SandboxRefusedException">The statement would get a function of another connection.</exception>
    internal bool TryUseFunctions(string text)
    {
        LeaveOutThoseOf(Leased.PhysicalConnection);
        var shared = Leased.Functions;
        if (shared.Differ(functions) && !shared.TryUse(functions))
        {
            return false;
        }

        if (shared.ReplacedFor(functions, text) is { } name)
        {
            throw sandbox!.Refuse(new SandboxRefusedException(
                sandbox.Owner, text,
                $"another connection of the test has registered a function or collation '{name}' in the place of SQLite's own, which " +
                "this one would get. Give the test a database of its own, [Isolation(Isolation.Clone)], where each connection has its own."));
        }

        return true;
    }

    /// <summary>Waits a moment for a statement that keeps SQLite from replacing functions.</summary>
    /// <exception cref="SandboxRefusedException">It has run for longer than the command's timeout.</exception>
    internal void AwaitFunctions(string text, int timeout, Stopwatch waiting)
    {
        if (timeout > 0 && waiting.Elapsed > Patience(timeout))
        {
            throw sandbox!.Refuse(new SandboxRefusedException(
                sandbox.Owner, text,
                "this connection or another one of the test has registered functions, and SQLite changes none while rows are being read " +
                "that a write has returned. Read them to the end first, or give the test a database of its own, " +
                "[Isolation(Isolation.Clone)]."));
        }

        Thread.Sleep(1);
    }

    /// <remarks>
    /// What the physical connection has from Entity Framework is not registered again. SQLite replaces no function while a statement runs
    /// on the handle. After such a refusal SQLitePCLRaw has let go of a function that SQLite still calls, which ends the process.
    /// </remarks>
    /// <exception cref="SqliteException">This connection is being read, and has the function: what SQLite says to that.</exception>
    private void Register(string name, int arguments, Delegate? code, Action<SqliteConnection, bool> set)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (state == ConnectionState.Open)
        {
            sandbox!.Use();
        }

        var key = RegisteredFunctions.Key.Of(name, arguments);
        var isOfProvider = IsOfProvider(name, code);
        if ((functions?.All.ContainsKey(key) == true || ofProvider?.Contains(name) == true) && IsBeingRead)
        {
            throw new SqliteException("SQLite Error 5: 'unable to delete/modify user-function due to active statements'.", raw.SQLITE_BUSY);
        }

        if (isOfProvider)
        {
            (ofProvider ??= new(StringComparer.OrdinalIgnoreCase)).Add(name);
            return;
        }

        (functions ??= new()).Set(key, code is null ? null : new(code, set));
        if (session is { } own)
        {
            hasChangedSettings = true;
            own.IsPrepared = true;
            set(own, code is not null);
        }
    }

    private bool IsOfProvider(string name, Delegate? code)
        => ((sandbox ?? bound ?? Sandbox.Current)?.TakenDatabase as SqliteDatabase)?.PhysicalConnection.Has(name, code) == true;

    private void GiveFunctionsTo(PhysicalConnection own)
    {
        own.IsPrepared = true;
        LeaveOutThoseOf(own);
        if (functions is not null)
        {
            foreach (var function in functions.All.Values)
            {
                function.SetOn(own, true);
            }

            hasChangedSettings = true;
        }
    }

    /// <summary>What was registered before the connection had a database is looked at when it has one.</summary>
    private void LeaveOutThoseOf(PhysicalConnection made)
    {
        if (functions is not null)
        {
            foreach (var name in functions.LeaveOut(made))
            {
                (ofProvider ??= new(StringComparer.OrdinalIgnoreCase)).Add(name);
            }

            functions = functions.All.Count == 0 ? null : functions;
        }
    }
}
