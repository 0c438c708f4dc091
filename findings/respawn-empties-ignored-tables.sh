#!/usr/bin/env bash
# Respawn on PostgreSQL: tables that TablesToIgnore names are emptied all the same.
#
# A good guess: a table in TablesToIgnore keeps its rows.
# What happens: Respawn sends one TRUNCATE … CASCADE of all other tables, without an error, and
#   - CASCADE empties every ignored table that references one of them, however few of its rows do, and what references it in turn;
#   - of an ignored partitioned table the partitions are listed on their own, so its rows are gone; the same with inheriting tables.
# Versions: Respawn 7.0.0, Npgsql 10.0.3, PostgreSQL 15. Seen on 2026-11-30.
# Who is hurt: suites that load lookup tables once and reset the rest: the first reset empties a lookup table that has a foreign key
#   into test data. Look at Respawner.DeleteSql; ignore what an ignored table references, and each partition, too; or read the ignored
#   tables' counts after the first reset.
set -euo pipefail
source "$(dirname "$0")/lib/postgres.sh"
source "$(dirname "$0")/lib/finding.sh"

project probe Respawn 7.0.0 Npgsql 10.0.3 <<'PROGRAM'
using Npgsql;
using Respawn;
using Respawn.Graph;

var server = Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES") + ";Pooling=false;Database=";
using (var connection = new NpgsqlConnection(server + "postgres").Opened())
{
    connection.Ask("CREATE DATABASE finding");
}

using var db = new NpgsqlConnection(server + "finding").Opened();
db.Ask("""
    CREATE SCHEMA shop;
    CREATE TABLE shop.customer (id int PRIMARY KEY);
    CREATE TABLE shop.country (code text PRIMARY KEY, largest_customer int REFERENCES shop.customer);
    CREATE TABLE shop.rate (country text REFERENCES shop.country, percent int);
    CREATE TABLE shop.currency (code text PRIMARY KEY);
    CREATE TABLE shop.holiday (day date) PARTITION BY RANGE (day);
    CREATE TABLE shop.holiday_2026 PARTITION OF shop.holiday FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
    INSERT INTO shop.customer VALUES (1);
    INSERT INTO shop.country VALUES ('FR', NULL), ('IT', NULL);
    INSERT INTO shop.rate VALUES ('FR', 20);
    INSERT INTO shop.currency VALUES ('EUR');
    INSERT INTO shop.holiday VALUES ('2026-12-25');
    """);

string[] ignored = ["currency", "country", "rate", "holiday"];
var respawner = await Respawner.CreateAsync(db, new RespawnerOptions
{
    DbAdapter = DbAdapter.Postgres,
    SchemasToInclude = ["shop"],
    TablesToIgnore = [.. ignored.Select(table => new Table("shop", table))],
});

// In an order of Respawn's own.
var truncated = respawner.DeleteSql.Split('"').Where(word => word is "customer" or "holiday_2026").Order();
Console.WriteLine($"truncated: {string.Join(", ", truncated)}; cascade: {respawner.DeleteSql.Contains("cascade")}");
await respawner.ResetAsync(db);
foreach (var table in ignored)
{
    Console.WriteLine($"rows of {table}, which is ignored: {db.Ask($"SELECT count(*) FROM shop.{table}")}");
}
PROGRAM

run probe
as_seen <<'SEEN'
truncated: customer, holiday_2026; cascade: True
rows of currency, which is ignored: 1
rows of country, which is ignored: 0
rows of rate, which is ignored: 0
rows of holiday, which is ignored: 0
SEEN
