#!/usr/bin/env bash
# MySqlConnector: BeginTransaction() sets REPEATABLE READ over the server's own level, and a level stays after its transaction.
#
# A good guess: BeginTransaction without a level uses the one that the server or session is configured with; a level that is given
#   holds for that transaction alone.
# What happens: both set the level of the session. On a server that runs with READ COMMITTED, BeginTransaction() turns the session to
#   REPEATABLE READ, for what follows too; transaction.IsolationLevel says Unspecified. After BeginTransaction(Serializable) a
#   transaction that is begun by a statement is serializable, until the connection is back in the pool. MySql.Data does neither, so a
#   change of provider changes what a test sees.
# Versions: MySqlConnector 2.6.2, MySql.Data 26.10.0, MariaDB 10.11. Seen on 2026-11-30.
# Who is hurt: tests with two connections: rows that another one committed are not seen on a server where by its configuration they
#   are; plain reads become locking ones after a serializable transaction. Always give BeginTransaction the level that is meant.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"
source "$(dirname "$0")/lib/mariadb.sh"

project probe MySqlConnector 2.6.2 MySql.Data 26.10.0 BouncyCastle.Cryptography 2.7.0 System.Security.Permissions 10.0.11 <<'PROGRAM'
using System.Data;
using System.Data.Common;

var server = Environment.GetEnvironmentVariable("FINDING_MARIADB");
using (var connection = new MySqlConnector.MySqlConnection(server).Opened())
{
    connection.Ask("SET GLOBAL tx_isolation = 'READ-COMMITTED'; CREATE DATABASE finding; CREATE TABLE finding.customer (id int)");
}

Try("MySqlConnector", () => new MySqlConnector.MySqlConnection(server + ";Pooling=false"));
Try("MySql.Data", () => new MySql.Data.MySqlClient.MySqlConnection(server + ";Pooling=false"));

static void Try(string provider, Func<DbConnection> connect)
{
    using DbConnection connection = connect().Opened(), other = connect().Opened();
    Console.WriteLine($"{provider}: at first {Level(connection)}");
    using (var transaction = connection.BeginTransaction())
    {
        var before = connection.Ask("SELECT count(*) FROM finding.customer", transaction);
        other.Ask("INSERT INTO finding.customer VALUES (1)");
        var after = connection.Ask("SELECT count(*) FROM finding.customer", transaction);
        Console.WriteLine($"  BeginTransaction() says {transaction.IsolationLevel}, is {Level(connection, transaction)}, "
            + $"{(Equals(before, after) ? "does not see" : "sees")} what another commits meanwhile");
    }

    Console.WriteLine($"  after it {Level(connection)}");
    using (var transaction = connection.BeginTransaction(IsolationLevel.Serializable))
    {
        Console.WriteLine($"  BeginTransaction(Serializable) is {Level(connection, transaction)}");
    }

    Console.WriteLine($"  after it {Level(connection)}");
}

static object Level(DbConnection connection, DbTransaction transaction = null)
    => connection.Ask("SELECT @@session.tx_isolation", transaction);
PROGRAM

run probe
as_seen <<'SEEN'
SEEN
