#!/usr/bin/env bash
# Microsoft.Data.Sqlite: a closed connection hands its open transaction, its PRAGMAs and its temporary tables to the next one.
#
# A good guess: closing a pooled connection ends what it began, as with SqlClient, Npgsql and MySqlConnector, and an in-memory database
#   is gone when its last connection is closed.
# What happens: the pool (on by default, one for each connection string) keeps the native connection as it is. A transaction begun by a
#   statement (Dapper, a script with BEGIN that failed before its COMMIT) stays open: other connections wait for its lock, and the next
#   Open of the same string, in another test, reads and writes in it. PRAGMA foreign_keys=OFF, ATTACH and temporary tables stay as well;
#   functions are removed. And "Mode=Memory" is not pooled, but the same database named by a URI is, so it outlives its last connection.
# Versions: Microsoft.Data.Sqlite 11.0.0 (SQLite 3.53.4). Seen on 2026-11-30.
# Who is hurt: the test after the one that failed: it sees rows that nobody committed, or its foreign keys are not checked.
#   Begin with BeginTransaction (closing rolls that back), use Pooling=False in tests, or SqliteConnection.ClearAllPools between them.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"

project probe Microsoft.Data.Sqlite 11.0.0 <<'PROGRAM'
using Microsoft.Data.Sqlite;

var pooled = $"Data Source={AppContext.BaseDirectory}/pool.db";
var notPooled = $"{pooled};Pooling=False;Default Timeout=1";

using (var connection = new SqliteConnection(pooled).Opened())
{
    connection.Ask("CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (parent REFERENCES parent)");
    using var transaction = connection.BeginTransaction();
    connection.Ask("INSERT INTO parent VALUES (1)", transaction);
}

Console.WriteLine("first connection, closed in a transaction that BeginTransaction began:");
Look();

using (var connection = new SqliteConnection(pooled).Opened())
{
    connection.Ask("PRAGMA foreign_keys = OFF; CREATE TEMP TABLE scratch (x); ATTACH ':memory:' AS extra");
    connection.Ask("BEGIN; INSERT INTO parent VALUES (2)");
}

Console.WriteLine("second connection, closed in a transaction that a statement began:");
Look();
SqliteConnection.ClearAllPools();
Console.WriteLine("after ClearAllPools:");
Look();

foreach (var memory in new[] { "Data Source=shared;Mode=Memory;Cache=Shared", "Data Source=file:shared?mode=memory&cache=shared" })
{
    using (var connection = new SqliteConnection(memory).Opened())
    {
        connection.Ask("CREATE TABLE thing (x)");
    }
    using var next = new SqliteConnection(memory).Opened();
    var tables = next.Ask("SELECT count(*) FROM sqlite_master");
    Console.WriteLine($"{memory}: tables after its only connection was closed: {tables}");
}

void Look()
{
    using (var next = new SqliteConnection(pooled).Opened())
    {
        Console.WriteLine($"  the next connection begins: {Sql.Error(() => next.Ask("BEGIN; ROLLBACK"))}");
        Console.WriteLine($"  it sees rows: {next.Ask("SELECT count(*) FROM parent")}, foreign keys: {next.Ask("PRAGMA foreign_keys")}, "
            + $"databases: {next.Ask("SELECT group_concat(name) FROM pragma_database_list")}");
    }
    using var other = new SqliteConnection(notPooled).Opened();
    var written = Sql.Error(() => other.Ask("INSERT INTO parent VALUES (7); DELETE FROM parent WHERE id = 7"));
    Console.WriteLine($"  another one writes: {written}");
}
PROGRAM

run probe
as_seen <<'SEEN'
first connection, closed in a transaction that BeginTransaction began:
  the next connection begins: no error
  it sees rows: 0, foreign keys: 1, databases: main
  another one writes: no error
second connection, closed in a transaction that a statement began:
  the next connection begins: SQLite Error 1: 'cannot start a transaction within a transaction'.
  it sees rows: 1, foreign keys: 0, databases: main,temp,extra
  another one writes: SQLite Error 5: 'database is locked'.
after ClearAllPools:
  the next connection begins: no error
  it sees rows: 0, foreign keys: 1, databases: main
  another one writes: no error
Data Source=shared;Mode=Memory;Cache=Shared: tables after its only connection was closed: 0
Data Source=file:shared?mode=memory&cache=shared: tables after its only connection was closed: 1
SEEN
