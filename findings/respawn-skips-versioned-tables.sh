#!/usr/bin/env bash
# Respawn on MariaDB: a table WITH SYSTEM VERSIONING is never reset.
#
# A good guess: Respawn empties every table of the schema that is not ignored.
# What happens: its MySQL adapter takes what information_schema calls a BASE TABLE. MariaDB calls a system-versioned table
#   "SYSTEM VERSIONED" (and a sequence "SEQUENCE"), so those keep rows and values, without a word. The next test sees the rows of the
#   test before. In front of a table that references the versioned one nothing fails either, since the adapter turns off the checks of
#   foreign keys; of a table that is referenced by it the rows are deleted, and the versioned rows are left pointing at nothing.
# Versions: Respawn 7.0.0, MySqlConnector 2.6.2, MariaDB 10.11. Seen on 2026-11-30.
# Who is hurt: suites on MariaDB that reset with Respawn, from the day on which the first table is versioned. The same holds for any
#   tool that asks for table_type = 'BASE TABLE'. Delete from such tables by name after ResetAsync, and look at Respawner.DeleteSql.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"
source "$(dirname "$0")/lib/mariadb.sh"

project probe Respawn 7.0.0 MySqlConnector 2.6.2 <<'PROGRAM'
using MySqlConnector;
using Respawn;

using var db = new MySqlConnection(Environment.GetEnvironmentVariable("FINDING_MARIADB")).Opened();
db.Ask("""
    CREATE DATABASE finding; USE finding;
    CREATE TABLE customer (id int PRIMARY KEY);
    CREATE TABLE price (customer int, amount int, FOREIGN KEY (customer) REFERENCES customer (id)) WITH SYSTEM VERSIONING;
    CREATE SEQUENCE invoice_number;
    INSERT INTO customer VALUES (1);
    INSERT INTO price VALUES (1, 10);
    """);
Console.WriteLine($"invoice number {db.Ask("SELECT NEXTVAL(invoice_number)")}");

var options = new RespawnerOptions { DbAdapter = DbAdapter.MySql, SchemasToInclude = ["finding"], WithReseed = true };
var respawner = await Respawner.CreateAsync(db, options);
await respawner.ResetAsync(db);

foreach (var table in new[] { "customer", "price" })
{
    var type = db.Ask($"SELECT table_type FROM information_schema.tables WHERE table_schema = 'finding' AND table_name = '{table}'");
    Console.WriteLine($"{table} ({type}): rows after the reset {db.Ask($"SELECT count(*) FROM {table}")}");
}

Console.WriteLine($"prices of no customer: {db.Ask("SELECT count(*) FROM price WHERE customer NOT IN (SELECT id FROM customer)")}");
Console.WriteLine($"invoice number {db.Ask("SELECT NEXTVAL(invoice_number)")}");
PROGRAM

run probe
as_seen <<'SEEN'
invoice number 1
customer (BASE TABLE): rows after the reset 0
price (SYSTEM VERSIONED): rows after the reset 1
prices of no customer: 1
invoice number 2
SEEN
