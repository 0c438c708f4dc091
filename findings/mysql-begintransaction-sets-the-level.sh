#!/usr/bin/env bash
# MySqlConnector and MySql.Data: BeginTransaction() is REPEATABLE READ whatever the server says, and with one of them that stays.
#
# A good guess: BeginTransaction without a level uses the one that the server or the session is configured with, as it does with
#   Npgsql; and a level that is given holds for that transaction alone.
# What happens: on a server that is configured for READ COMMITTED both providers begin with REPEATABLE READ (the transaction object says
#   Unspecified), while autocommit and transactions begun by a statement have READ COMMITTED. MySqlConnector sets the level of the
#   session: what is begun by a statement later has it too, and is serializable after BeginTransaction(Serializable), until the
#   connection is back in the pool. MySql.Data sets it for the next transaction alone. A change of provider changes what a test sees.
# Versions: MySqlConnector 2.6.2, MySql.Data 26.10.0, MariaDB 10.11. Seen on 2026-11-30.
# Who is hurt: tests with two connections: rows that another one committed are not seen where by the server's configuration they are, and
#   plain reads turn into locking ones. Always give BeginTransaction the level that is meant.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"
source "$(dirname "$0")/lib/mariadb.sh"

project probe MySqlConnector 2.6.2 MySql.Data 26.10.0 BouncyCastle.Cryptography 2.7.0 System.Security.Permissions 10.0.11 <<'PROGRAM'
using System.Data;
using System.Data.Common;

var server = Environment.GetEnvironmentVariable("FINDING_MARIADB") + ";Pooling=false";
using var other = new MySqlConnector.MySqlConnection(server).Opened();
other.Ask("SET GLOBAL tx_isolation = 'READ-COMMITTED'; SET innodb_lock_wait_timeout = 1");
other.Ask("CREATE DATABASE finding; CREATE TABLE finding.page (visits int); INSERT INTO finding.page VALUES (0)");

Try("MySqlConnector", new MySqlConnector.MySqlConnection(server).Opened());
Try("MySql.Data", new MySql.Data.MySqlClient.MySqlConnection(server).Opened());

void Try(string provider, DbConnection connection)
{
    Console.WriteLine($"{provider}, with {connection.Ask("SELECT @@tx_isolation")}");
    ByStatement();
    ByMethod(IsolationLevel.Unspecified);
    ByStatement();
    ByMethod(IsolationLevel.Serializable);
    ByStatement();
    connection.Dispose();

    void ByMethod(IsolationLevel asked)
    {
        using var transaction = connection.BeginTransaction(asked);
        Console.WriteLine($"  BeginTransaction({asked}): {Level(connection, transaction)}");
    }

    void ByStatement()
    {
        connection.Ask("START TRANSACTION");
        Console.WriteLine($"  START TRANSACTION: {Level(connection, null)}");
        connection.Ask("ROLLBACK");
    }
}

// Told by what the transaction does: its variable says what the next one will have.
string Level(DbConnection connection, DbTransaction transaction)
{
    const string Read = "SELECT visits FROM finding.page";
    var before = connection.Ask(Read, transaction);
    var written = Sql.Error(() => other.Ask("UPDATE finding.page SET visits = visits + 1"));
    if (written != "no error")
    {
        return $"reads lock ({written})";
    }

    return connection.Ask(Read, transaction).Equals(before) ? "does not see what others commit" : "sees what others commit";
}
PROGRAM

run probe
as_seen <<'SEEN'
MySqlConnector, with READ-COMMITTED
  START TRANSACTION: sees what others commit
  BeginTransaction(Unspecified): does not see what others commit
  START TRANSACTION: does not see what others commit
  BeginTransaction(Serializable): reads lock (Lock wait timeout exceeded; try restarting transaction)
  START TRANSACTION: reads lock (Lock wait timeout exceeded; try restarting transaction)
MySql.Data, with READ-COMMITTED
  START TRANSACTION: sees what others commit
  BeginTransaction(Unspecified): does not see what others commit
  START TRANSACTION: sees what others commit
  BeginTransaction(Serializable): reads lock (Lock wait timeout exceeded; try restarting transaction)
  START TRANSACTION: sees what others commit
SEEN
