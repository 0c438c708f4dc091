#!/usr/bin/env bash
# PostgreSQL: a sequence does roll back, if the same transaction altered it first.
#
# A good guess: "sequences are never rolled back", so generated ids go up from test to test even when each test is rolled back.
# What happens: ALTER SEQUENCE, ALTER … RESTART and TRUNCATE … RESTART IDENTITY give the sequence a new file, and until the transaction
#   ends nextval counts in that one. The rollback throws it away, with every value that was drawn. Even a statement that changes
#   nothing does it ("ALTER SEQUENCE … CACHE 1"). Rolled back to a savepoint before the ALTER, the sequence is the usual one again.
# Versions: PostgreSQL 15 (through Npgsql 10.0.3). Seen on 2026-11-30.
# Who is hurt: tests that roll back and compare ids: they pass alone, where a set-up with RESTART IDENTITY runs in the test's
#   transaction, and fail where it does not. It can be used, too: one ALTER SEQUENCE at the begin of a test makes its ids repeatable,
#   at the price of a lock that lets one such test at a time draw from the sequence.
set -euo pipefail
source "$(dirname "$0")/lib/postgres.sh"
source "$(dirname "$0")/lib/finding.sh"

project probe Npgsql 10.0.3 <<'PROGRAM'
using Npgsql;

var server = Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES") + ";Pooling=false;Database=";
using (var connection = new NpgsqlConnection(server + "postgres").Opened())
{
    connection.Ask("CREATE DATABASE finding");
}

using var db = new NpgsqlConnection(server + "finding").Opened();
using var other = new NpgsqlConnection(server + "finding;Options=-c lock_timeout=200ms").Opened();
db.Ask("CREATE SCHEMA shop; CREATE TABLE shop.customer (id int GENERATED ALWAYS AS IDENTITY, name text)");
Insert();

Try("nothing else", "SELECT 1");
Try("ALTER SEQUENCE … CACHE 1", "ALTER SEQUENCE shop.customer_id_seq CACHE 1");
Try("ALTER TABLE … RESTART", "ALTER TABLE shop.customer ALTER id RESTART WITH 1000");
Try("setval", "SELECT setval('shop.customer_id_seq', currval('shop.customer_id_seq'))");
Try("TRUNCATE … RESTART IDENTITY", "TRUNCATE shop.customer RESTART IDENTITY");
Try("TRUNCATE … CONTINUE IDENTITY", "TRUNCATE shop.customer CONTINUE IDENTITY");
Try("ALTER SEQUENCE, rolled back to a savepoint",
    "SAVEPOINT s; ALTER SEQUENCE shop.customer_id_seq CACHE 1; ROLLBACK TO s");

object Insert() => db.Ask("INSERT INTO shop.customer (name) VALUES ('x') RETURNING id");

void Try(string name, string statement)
{
    var before = (int)Insert();
    db.Ask("BEGIN");
    db.Ask(statement);
    Insert();
    Insert();
    var others = Sql.Error(() => other.Ask("BEGIN; SELECT nextval('shop.customer_id_seq')"));
    other.Ask("ROLLBACK");
    db.Ask("ROLLBACK");
    var drawn = (int)Insert() - before - 1;
    Console.WriteLine($"{name}: {(drawn == 0 ? "ids were rolled back" : $"{drawn} ids are gone")}; nextval in another session: {others}");
}
PROGRAM

run probe
as_seen <<'SEEN'
nothing else: 3 ids are gone; nextval in another session: no error
ALTER SEQUENCE … CACHE 1: ids were rolled back; nextval in another session: 55P03: canceling statement due to lock timeout
ALTER TABLE … RESTART: ids were rolled back; nextval in another session: 55P03: canceling statement due to lock timeout
setval: 3 ids are gone; nextval in another session: no error
TRUNCATE … RESTART IDENTITY: ids were rolled back; nextval in another session: 55P03: canceling statement due to lock timeout
TRUNCATE … CONTINUE IDENTITY: 3 ids are gone; nextval in another session: no error
ALTER SEQUENCE, rolled back to a savepoint: 3 ids are gone; nextval in another session: no error
SEEN
