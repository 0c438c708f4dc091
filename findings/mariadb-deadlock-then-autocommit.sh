#!/usr/bin/env bash
# MariaDB: after a deadlock, commands with the ADO.NET transaction go on, each committed at once, and Rollback undoes nothing.
#
# A good guess: the victim's transaction is over, so the next command with that transaction object raises an error, as it does with
#   PostgreSQL (25P02) and SQL Server ("this SqlTransaction has completed"); or at least Rollback undoes what came later.
# What happens: the server has rolled the whole transaction back and left the session in autocommit. The provider is not told: commands
#   that name the transaction are accepted, and each commits on its own. Rollback and Dispose succeed. What the transaction wrote
#   before the deadlock is gone, what it wrote afterwards stays. A savepoint is gone as well. A lock wait that times out is different:
#   it undoes only its own statement, and the transaction goes on.
# Versions: MySqlConnector 2.6.2, MySql.Data 26.10.0, MariaDB 10.11. Seen on 2026-11-30.
# Who is hurt: code that catches the error and goes on in the same transaction, and tests that run in one which is rolled back: rows
#   leak into the next test. Begin a new transaction after error 1213, or ask @@in_transaction before the rollback.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"
source "$(dirname "$0")/lib/mariadb.sh"

project probe MySqlConnector 2.6.2 MySql.Data 26.10.0 BouncyCastle.Cryptography 2.7.0 System.Security.Permissions 10.0.11 <<'PROGRAM'
using System.Data.Common;

var server = Environment.GetEnvironmentVariable("FINDING_MARIADB");
Try("MySqlConnector", () => new MySqlConnector.MySqlConnection(server));
Try("MySql.Data", () => new MySql.Data.MySqlClient.MySqlConnection(server));

static void Try(string provider, Func<DbConnection> connect)
{
    using DbConnection victim = connect().Opened(), winner = connect().Opened();
    victim.Ask("CREATE OR REPLACE TABLE customer (id int PRIMARY KEY, visits int) ENGINE=InnoDB");
    victim.Ask("INSERT INTO customer VALUES (1, 0), (2, 0)");

    using var transaction = victim.BeginTransaction();
    using var other = winner.BeginTransaction();
    victim.Ask("INSERT INTO customer VALUES (10, 0)", transaction);
    victim.Ask("UPDATE customer SET visits = 1 WHERE id = 1", transaction);
    // Who has written more is not the victim.
    winner.Ask("INSERT INTO customer VALUES (20, 0), (21, 0), (22, 0), (23, 0), (24, 0), (25, 0)", other);
    winner.Ask("UPDATE customer SET visits = 1 WHERE id = 2", other);

    // Whichever of the two comes second closes the circle.
    var waiting = Task.Run(() => winner.Ask("UPDATE customer SET visits = 2 WHERE id = 1", other));
    Console.WriteLine($"{provider}: {Sql.Error(() => victim.Ask("UPDATE customer SET visits = 2 WHERE id = 2", transaction))}");
    waiting.Wait();
    other.Rollback();

    Console.WriteLine($"  in a transaction: {victim.Ask("SELECT @@in_transaction", transaction)}");
    var insert = Sql.Error(() => victim.Ask("INSERT INTO customer VALUES (11, 0)", transaction));
    Console.WriteLine($"  an insert with the transaction: {insert}");
    Console.WriteLine($"  rollback: {Sql.Error(transaction.Rollback)}");
    Console.WriteLine($"  new rows: {winner.Ask("SELECT group_concat(id) FROM customer WHERE id >= 10")}");
}
PROGRAM

run probe
as_seen <<'SEEN'
MySqlConnector: Deadlock found when trying to get lock; try restarting transaction
  in a transaction: 0
  an insert with the transaction: no error
  rollback: no error
  new rows: 11
MySql.Data: Deadlock found when trying to get lock; try restarting transaction
  in a transaction: 0
  an insert with the transaction: no error
  rollback: no error
  new rows: 11
SEEN
