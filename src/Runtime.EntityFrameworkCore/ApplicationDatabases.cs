using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>
/// Remembers which databases of the application the contexts of a test have been led away from. A test has one database: two that the
/// application tells apart must not become one in silence. Thread safe.
/// </summary>
internal static class ApplicationDatabases
{
    private static readonly ConditionalWeakTable<DbConnection, Replaced> Places = new();
    private static readonly ConditionalWeakTable<Sandbox, ConcurrentDictionary<Type, DatabaseName>> Used = new();

    /// <summary>Remembers in whose place a connection of a sandbox stands.</summary>
    internal static void StandIn(DbConnection own, DbConnection application)
        => Places.Add(own, new(own.ConnectionString, DatabaseName.Of(application)));

    /// <summary>Remembers a connection of a sandbox that stands in no one's place: the test's own contexts have it.</summary>
    internal static void Hand(DbConnection own) => Places.TryAdd(own, new(own.ConnectionString, Name: null));

    /// <summary>Notes that a context uses a connection of the sandbox.</summary>
    /// <exception cref="InvalidOperationException">In this test, one of its type has stood for another database.</exception>
    internal static void Use(DbContext context, DbConnection own, Sandbox sandbox)
    {
        if (!Places.TryGetValue(own, out var replaced) || replaced.NameNow(own) is not { } name)
        {
            return;
        }

        var first = Used.GetOrCreateValue(sandbox).GetOrAdd(context.GetType(), name);
        if (!first.IsSameAs(name) && sandbox.Definition is IContextDatabase definition
            && !definition.IsOneDatabase(first.ConnectionString, name.ConnectionString))
        {
            throw sandbox.Refuse(OtherDatabaseStop.OfTwo(context.GetType(), first, name, sandbox));
        }
    }

    /// <param name="OwnString">The sandbox's connection string. The application may set another one since.</param>
    /// <param name="Name">The application's database; null for a connection of the test's own.</param>
    private sealed record Replaced(string OwnString, DatabaseName? Name)
    {
        private (string ConnectionString, DatabaseName Name)? set;

        internal DatabaseName? NameNow(DbConnection own)
        {
            var now = own.ConnectionString;
            if (now == OwnString)
            {
                return Name;
            }

            if (set is not { } known || known.ConnectionString != now)
            {
                set = known = (now, DatabaseName.SetOn(own));
            }

            return known.Name;
        }
    }
}
