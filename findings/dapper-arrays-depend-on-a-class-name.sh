#!/usr/bin/env bash
# Dapper: whether a list is sent as one array depends on what the connection's class is called.
#
# A good guess: on PostgreSQL, Dapper sends a list as an array (`= ANY(@ids)`), whatever stands between it and the provider; profilers,
#   tracers and test doubles wrap connections, and a wrapper of Npgsql's connection behaves as that connection does.
# What happens: Dapper compares the name of the connection's class with "npgsqlconnection". For every other name it writes the list out,
#   one parameter an element, in parentheses: `ANY(@ids)` becomes `ANY((@ids1,@ids2))`, which PostgreSQL takes for a record and refuses
#   (42809). A class of that name that has nothing to do with Npgsql gets arrays; here it is one of SQLite's, which sends nothing.
# Versions: Dapper 2.1.86. Seen on 2026-11-30.
# Who is hurt: who wraps connections (profilers, tracers, tests), on PostgreSQL only, and only where lists are passed: code that works in
#   production fails under the profiler. Call the wrapper's class NpgsqlConnection.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"

project probe Dapper 2.1.86 Microsoft.Data.Sqlite 10.0.10 <<'PROGRAM'
using Dapper;
using Microsoft.Data.Sqlite;

foreach (var connection in new SqliteConnection[] { new NpgsqlConnection(), new ProfiledConnection() })
{
    connection.Execute("DELETE FROM book WHERE id = ANY(@ids)", new { ids = new[] { 7, 8 } });
}

internal sealed class NpgsqlConnection : Silent;

internal sealed class ProfiledConnection : Silent;

/// <summary>Sends nothing: its commands say what they would have sent.</summary>
internal abstract class Silent() : SqliteConnection("Data Source=:memory:")
{
    public override SqliteCommand CreateCommand() => new Said { Connection = this };
}

internal sealed class Said : SqliteCommand
{
    public override int ExecuteNonQuery()
    {
        Console.WriteLine($"{Connection.GetType().Name}: {CommandText}");
        foreach (SqliteParameter parameter in Parameters)
        {
            Console.WriteLine($"  {parameter.ParameterName} = {(parameter.Value is Array array ? $"an array of {array.Length}" : parameter.Value)}");
        }

        return 0;
    }
}
PROGRAM

run probe
as_seen <<'SEEN'
NpgsqlConnection: DELETE FROM book WHERE id = ANY(@ids)
  ids = an array of 2
ProfiledConnection: DELETE FROM book WHERE id = ANY((@ids1,@ids2))
  ids1 = 7
  ids2 = 8
SEEN
