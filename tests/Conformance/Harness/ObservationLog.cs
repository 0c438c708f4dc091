using System.Collections;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Conformance.Harness;

/// <summary>What application code can observe, in order: results with their types, rows, and failures by type and error code. Messages are left out: they may say more in a test.</summary>
internal sealed class ObservationLog
{
    private readonly List<string> lines = [];
    private readonly List<Exception> failures = [];

    internal IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
            {
                return [.. lines];
            }
        }
    }

    internal IReadOnlyList<Exception> Failures
    {
        get
        {
            lock (lines)
            {
                return [.. failures];
            }
        }
    }

    internal void Add(string what, object? value)
    {
        lock (lines)
        {
            lines.Add($"{what}: {Describe(value)}");
        }
    }

    internal void AddFailure(string what, Exception failure)
    {
        lock (lines)
        {
            failures.Add(failure);
            lines.Add($"{what}: {DescribeFailure(failure)}");
        }
    }

    internal static string DescribeFailure(Exception failure)
    {
        var own = failure switch
        {
            SqliteException sqlite => $"{failure.GetType().Name} {sqlite.SqliteErrorCode}/{sqlite.SqliteExtendedErrorCode}",
            DbException database => $"{failure.GetType().Name} {database.SqlState}",
            _ => failure.GetType().Name,
        };
        return failure.InnerException is { } inner ? $"{own} < {DescribeFailure(inner)}" : own;
    }

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        byte[] bytes => $"0x{Convert.ToHexString(bytes)}",
        Enum constant => constant.ToString(),
        DateTime time => $"{time:O} (DateTime)",
        DateTimeOffset time => $"{time:O} (DateTimeOffset)",
        IEnumerable values => $"[{string.Join(", ", values.Cast<object?>().Select(Describe))}]",
        IFormattable number when value.GetType().IsPrimitive || value is decimal or Guid or TimeSpan or DateOnly or TimeOnly
            => $"{number.ToString(null, CultureInfo.InvariantCulture)} ({value.GetType().Name})",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
