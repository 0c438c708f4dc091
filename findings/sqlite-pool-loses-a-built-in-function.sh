#!/usr/bin/env bash
# Microsoft.Data.Sqlite: a connection that replaced one of SQLite's own functions leaves the pool without it.
#
# A good guess: what a connection registers with CreateFunction is its own. It is gone when the connection is closed, and the next one
#   has SQLite's own functions, whether it is new or comes from the pool.
# What happens: when a connection goes back to the pool, the provider takes its functions away by registering nothing in their place.
#   SQLite then finds that empty entry, does not look for its own function behind it, and says "wrong number of arguments". So the next
#   connection that the pool hands out lacks lower(), or whatever was replaced, for as long as the pool keeps it; with Pooling=False all
#   is well.
# Versions: Microsoft.Data.Sqlite 11.0.0 with the SQLite it brings along. Seen on 2026-12-01.
# Who is hurt: code that gives lower(), upper() or LIKE another meaning (for languages other than English, for example) on some of its
#   connections: others of the same connection string fail, depending on which connection the pool hands out.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"

project probe Microsoft.Data.Sqlite 11.0.0 <<'PROGRAM'
using Microsoft.Data.Sqlite;

foreach (var pooling in new[] { false, true })
{
    var connectionString = $"Data Source={Path.GetTempFileName()};Pooling={pooling}";
    using (var own = new SqliteConnection(connectionString))
    {
        own.Open();
        own.CreateFunction("lower", (string text) => text.ToLowerInvariant());
        Console.WriteLine($"Pooling={pooling}: own: {Lower(own)}");
    }

    using var next = new SqliteConnection(connectionString);
    next.Open();
    Console.WriteLine($"Pooling={pooling}: next: {Lower(next)}");
}

static string Lower(SqliteConnection connection)
{
    using var command = connection.CreateCommand();
    command.CommandText = "SELECT lower('ÄRGER')";
    try
    {
        return (string)command.ExecuteScalar()!;
    }
    catch (SqliteException failure)
    {
        return failure.Message;
    }
}
PROGRAM

run probe
as_seen <<'SEEN'
Pooling=False: own: ärger
Pooling=False: next: Ärger
Pooling=True: own: ärger
Pooling=True: next: SQLite Error 1: 'wrong number of arguments to function lower()'.
SEEN
