#!/usr/bin/env bash
# Npgsql: a closed connection keeps its advisory locks and temporary tables until somebody uses it again, which may be never.
#
# A good guess: Close resets the session (DISCARD ALL), so a session's pg_advisory_lock is free when the connection is disposed;
#   at the latest it is when the connection is opened again.
# What happens: the reset is only noted down and sent together with the first statement of the next owner. Between the two the
#   server sees an idle session that holds the lock, and opening alone changes nothing. In a process that needs the database only once
#   that next statement never comes: others wait until the pool prunes the connection (five minutes by default) or the process ends.
# Versions: Npgsql 10.0.3, PostgreSQL 15. Seen on 2026-11-30.
# Who is hurt: test suites that let one process prepare a shared database under an advisory lock: the others wait for minutes, as if
#   it were still preparing. Unlock by a statement, or take the lock with pg_advisory_xact_lock, or on a connection with
#   Pooling=false.
set -euo pipefail
source "$(dirname "$0")/lib/postgres.sh"
source "$(dirname "$0")/lib/finding.sh"

project probe Npgsql 10.0.3 <<'PROGRAM'
using Npgsql;

var server = Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES") + ";Database=postgres";
using var other = new NpgsqlConnection(server + ";Pooling=false").Opened();

using (var source = NpgsqlDataSource.Create(server + ";Application Name=first"))
{
    using (var connection = source.OpenConnection())
    {
        connection.Ask("SELECT pg_advisory_lock(42)");
        connection.Ask("CREATE TEMP TABLE scratch (x int)");
    }

    Look("closed");
    using (var connection = source.OpenConnection())
    {
        Look("opened again");
        connection.Ask("SELECT 1");
        Look("after a statement");
        connection.Ask("SELECT pg_advisory_lock(42)");
    }

    Look("closed with the lock");
}

// Disposing the source ends the session, a moment later on the server's side.
other.Ask("DO $$ BEGIN WHILE EXISTS (SELECT FROM pg_stat_activity WHERE application_name = 'first') LOOP"
    + " PERFORM pg_stat_clear_snapshot(), pg_sleep(0.01); END LOOP; END $$");
Look("source disposed");

using (var connection = new NpgsqlConnection(server + ";Application Name=first;Pooling=false").Opened())
{
    connection.Ask("BEGIN; SELECT pg_advisory_xact_lock(42); COMMIT");
    Look("lock of a transaction, after its commit");
}

void Look(string when)
{
    var free = (bool)other.Ask("SELECT pg_try_advisory_lock(42)");
    if (free)
    {
        other.Ask("SELECT pg_advisory_unlock(42)");
    }

    var temporary = other.Ask("SELECT count(*) FROM pg_class WHERE relname = 'scratch'");
    var states = other.Ask("SELECT string_agg(state, ', ') FROM pg_stat_activity WHERE application_name = 'first'");
    var session = states is string ? states : "gone";
    Console.WriteLine($"{when}: lock {(free ? "free" : "held")}, temporary tables {temporary}, session {session}");
}
PROGRAM

run probe
as_seen <<'SEEN'
closed: lock held, temporary tables 1, session idle
opened again: lock held, temporary tables 1, session idle
after a statement: lock free, temporary tables 0, session idle
closed with the lock: lock held, temporary tables 0, session idle
source disposed: lock free, temporary tables 0, session gone
lock of a transaction, after its commit: lock free, temporary tables 0, session idle
SEEN
