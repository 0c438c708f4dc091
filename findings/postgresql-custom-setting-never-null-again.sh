#!/usr/bin/env bash
# PostgreSQL: a setting of one's own that was set once, even by SET LOCAL and rolled back, is '' in that session for ever, and not NULL.
#
# A good guess: current_setting('app.tenant', true) is NULL where nothing is set, so after SET LOCAL and the end of the transaction,
#   after RESET, or at the latest on a connection that the pool has reset (DISCARD ALL), it is NULL again.
# What happens: the first SET makes a placeholder with the default ''. Nothing removes it until the session ends: not a rollback, to a
#   savepoint either, nor RESET ALL, DISCARD ALL or the pool. A physical connection that was never used for it says NULL.
# Versions: Npgsql 10.0.3, PostgreSQL 15. Seen on 2026-11-30.
# Who is hurt: row-level security with "IS NULL means no tenant", or current_setting(…)::int, which raises an error for '': the answer
#   depends on who used the pooled connection before, so such a test passes alone and fails in a suite, or the other way round.
#   Write nullif(current_setting('app.tenant', true), '').
set -euo pipefail
source "$(dirname "$0")/lib/postgres.sh"
source "$(dirname "$0")/lib/finding.sh"

project probe Npgsql 10.0.3 <<'PROGRAM'
using Npgsql;

var server = Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES") + ";Database=postgres";
using var source = NpgsqlDataSource.Create(server);
object session;
using (var connection = source.OpenConnection())
{
    session = connection.Ask("SELECT pg_backend_pid()");
    Look("a new session", connection);
    connection.Ask("BEGIN; SAVEPOINT s; SET LOCAL app.tenant = '7'");
    Look("SET LOCAL", connection);
    connection.Ask("ROLLBACK TO s");
    Look("ROLLBACK TO a savepoint before it", connection);
    connection.Ask("ROLLBACK");
    Look("ROLLBACK", connection);
    connection.Ask("RESET app.tenant");
    Look("RESET", connection);
    connection.Ask("DISCARD ALL");
    Look("DISCARD ALL", connection);
}

using (var connection = source.OpenConnection())
{
    Look($"from the pool, the same session {connection.Ask("SELECT pg_backend_pid()").Equals(session)}", connection);
    Console.WriteLine($"as a number: {Sql.Error(() => connection.Ask("SELECT current_setting('app.tenant', true)::int"))}");
    using var second = source.OpenConnection();
    Look("beside it, a second session of the same pool", second);
}

static void Look(string when, NpgsqlConnection connection)
    => Console.WriteLine($"{when}: {connection.Ask("SELECT coalesce(quote_literal(current_setting('app.tenant', true)), 'NULL')")}");
PROGRAM

run probe
as_seen <<'SEEN'
a new session: NULL
SET LOCAL: '7'
ROLLBACK TO a savepoint before it: ''
ROLLBACK: ''
RESET: ''
DISCARD ALL: ''
from the pool, the same session True: ''
as a number: 22P02: invalid input syntax for type integer: ""
beside it, a second session of the same pool: NULL
SEEN
