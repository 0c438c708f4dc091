#!/usr/bin/env bash
# MariaDB: TRUNCATE, ALTER and CREATE INDEX of a temporary table commit the transaction, although CREATE and DROP TEMPORARY do not.
#
# A good guess: statements about temporary tables do not commit; the manual says so of CREATE and DROP TEMPORARY TABLE, and a temporary
#   table is the usual scratch space of code that must stay in its transaction. Nor does a DROP TABLE IF EXISTS of nothing.
# What happens: emptying, altering or indexing the temporary table commits what was written before, without an error. The transaction
#   object knows nothing of it: its Rollback succeeds and undoes nothing. Emptying by DELETE is harmless. DROP TABLE IF EXISTS of a
#   table that does not exist, CREATE TABLE IF NOT EXISTS of one that does, ANALYZE and CHECK TABLE commit as well.
# Versions: MySqlConnector 2.6.2, MariaDB 10.11. Seen on 2026-11-30.
# Who is hurt: tests that roll back: from the statement on their rows stay, and the tests after them fail. Ask @@in_transaction before
#   the rollback; empty scratch tables by DELETE, or drop and create them with the word TEMPORARY.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"
source "$(dirname "$0")/lib/mariadb.sh"

project probe MySqlConnector 2.6.2 <<'PROGRAM'
using MySqlConnector;

using var db = new MySqlConnection(Environment.GetEnvironmentVariable("FINDING_MARIADB")).Opened();
db.Ask("CREATE DATABASE finding; USE finding; CREATE TABLE customer (id int) ENGINE=InnoDB");
foreach (var statement in new[]
{
    "CREATE TEMPORARY TABLE scratch (x int)",
    "INSERT INTO scratch VALUES (1)",
    "DELETE FROM scratch",
    "TRUNCATE TABLE scratch",
    "ALTER TABLE scratch ADD y int",
    "CREATE INDEX i ON scratch (x)",
    "DROP TEMPORARY TABLE scratch",
    "CREATE OR REPLACE TEMPORARY TABLE scratch (x int)",
    "DROP TEMPORARY TABLE IF EXISTS nothing",
    "DROP TABLE IF EXISTS nothing",
    "CREATE TABLE IF NOT EXISTS customer (id int)",
    "ANALYZE TABLE customer",
    "CHECK TABLE customer",
})
{
    object inTransaction;
    using (var transaction = db.BeginTransaction())
    {
        db.Ask("INSERT INTO customer VALUES (1)", transaction);
        db.Ask(statement, transaction);
        inTransaction = db.Ask("SELECT @@in_transaction", transaction);
        transaction.Rollback();
    }

    var stayed = (long)db.Ask("SELECT count(*) FROM customer") > 0;
    Console.WriteLine($"{(stayed ? "committed" : "rolled back")}, @@in_transaction {inTransaction}: {statement}");
    db.Ask("DELETE FROM customer");
}
PROGRAM

run probe
as_seen <<'SEEN'
rolled back, @@in_transaction 1: CREATE TEMPORARY TABLE scratch (x int)
rolled back, @@in_transaction 1: INSERT INTO scratch VALUES (1)
rolled back, @@in_transaction 1: DELETE FROM scratch
committed, @@in_transaction 0: TRUNCATE TABLE scratch
committed, @@in_transaction 0: ALTER TABLE scratch ADD y int
committed, @@in_transaction 0: CREATE INDEX i ON scratch (x)
rolled back, @@in_transaction 1: DROP TEMPORARY TABLE scratch
rolled back, @@in_transaction 1: CREATE OR REPLACE TEMPORARY TABLE scratch (x int)
rolled back, @@in_transaction 1: DROP TEMPORARY TABLE IF EXISTS nothing
committed, @@in_transaction 0: DROP TABLE IF EXISTS nothing
committed, @@in_transaction 0: CREATE TABLE IF NOT EXISTS customer (id int)
committed, @@in_transaction 0: ANALYZE TABLE customer
committed, @@in_transaction 0: CHECK TABLE customer
SEEN
