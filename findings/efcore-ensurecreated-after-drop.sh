#!/usr/bin/env bash
# EF Core on SQLite: after every table was dropped, EnsureCreated creates none.
#
# A good guess: EnsureCreated creates the schema whenever the database has no tables, so a clean-up that drops every table of the
#   model (the documented alternative to deleting a file that is in use, or a database in memory) is followed by EnsureCreated.
# What happens: an integer key is AUTOINCREMENT by convention, and for that SQLite makes a table of its own, sqlite_sequence, which
#   cannot be dropped. EnsureCreated counts it, returns false and creates nothing; the next query fails with "no such table".
#   Without an AUTOINCREMENT key the same code works, so the first int key that is added to a model breaks a clean-up that worked.
# Versions: Microsoft.EntityFrameworkCore.Sqlite 10.0.15. Seen on 2026-11-30.
# Who is hurt: tests that drop and recreate the schema on one open connection. Call Database.GetService<IRelationalDatabaseCreator>()
#   .CreateTables(), which does not ask, or delete rows and keep the tables, or open a new database.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"

project probe Microsoft.EntityFrameworkCore.Sqlite 10.0.15 <<'PROGRAM'
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

Console.WriteLine("key of text:");
Try(new CountryContext());
Console.WriteLine("key of int:");
Try(new OrderContext());

static void Try(Shop db)
{
    using var connection = new SqliteConnection("Data Source=:memory:").Opened();
    db.Database.SetDbConnection(connection);
    Console.WriteLine($"  created: {db.Database.EnsureCreated()}");
    foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()))
    {
        connection.Ask($"DROP TABLE \"{table}\"");
    }
    var left = connection.Ask("SELECT coalesce(group_concat(name), 'none') FROM sqlite_master");
    Console.WriteLine($"  tables after all were dropped: {left}");
    Console.WriteLine($"  created again: {db.Database.EnsureCreated()}");
    Console.WriteLine($"  a query: {Sql.Error(() => db.CountRows())}");
    db.Database.GetService<IRelationalDatabaseCreator>().CreateTablesIfMissing();
    Console.WriteLine($"  a query after CreateTables: {Sql.Error(() => db.CountRows())}");
}

internal static class Creator
{
    internal static void CreateTablesIfMissing(this IRelationalDatabaseCreator creator) => Sql.Error(creator.CreateTables);
}

internal abstract class Shop : DbContext
{
    internal abstract int CountRows();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite();
}

internal sealed class CountryContext : Shop
{
    public DbSet<Country> Countries { get; set; }
    internal override int CountRows() => Countries.Count();
}

internal sealed class OrderContext : Shop
{
    public DbSet<Order> Orders { get; set; }
    internal override int CountRows() => Orders.Count();
}

public sealed class Country
{
    public string Id { get; set; }
}

public sealed class Order
{
    public int Id { get; set; }
}
PROGRAM

run probe
as_seen <<'SEEN'
key of text:
  created: True
  tables after all were dropped: none
  created again: True
  a query: no error
  a query after CreateTables: no error
key of int:
  created: True
  tables after all were dropped: sqlite_sequence
  created again: False
  a query: SQLite Error 1: 'no such table: Orders'.
  a query after CreateTables: no error
SEEN
