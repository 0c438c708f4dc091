using System.Data.Common;

namespace FixtureGen.AdoNet;

/// <summary>The rest of a reader, in memory: the row that it stood on, those after it, and all further results.</summary>
internal sealed class BufferedReader : DbDataReader
{
    private readonly List<BufferedResult> results = [];
    private int result;
    private int row;
    private bool isClosed;

    private BufferedReader(bool isOnRow) => row = isOnRow ? 0 : -1;

    /// <summary>What went wrong while the rest was read; the application meets it where it comes to that place.</summary>
    internal Exception? Failure { get; private set; }

    public override int Depth => 0;

    public override int FieldCount => Result.Names.Length;

    public override bool HasRows => Result.HasRows;

    public override bool IsClosed => isClosed;

    public override int RecordsAffected { get; } = -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    private BufferedResult Result => result < results.Count ? results[result] : BufferedResult.None;

    /// <summary>Reads on to the end.</summary>
    /// <param name="source">Where to read.</param>
    /// <param name="accessors">How the application has read the columns of the current result so far.</param>
    /// <param name="isOnRow">Whether the source stands on a row.</param>
    /// <param name="async">Whether to read without blocking the thread.</param>
    /// <param name="cancellation">Ends the reading.</param>
    internal static async ValueTask<BufferedReader> ReadAsync(
        DbDataReader source,
        Func<DbDataReader, int, object>?[] accessors,
        bool isOnRow,
        bool async,
        CancellationToken cancellation)
    {
        var buffered = new BufferedReader(isOnRow);
        try
        {
            while (true)
            {
                var reading = BufferedResult.Of(source);
                buffered.results.Add(reading);
                if (isOnRow)
                {
                    reading.Add(source, accessors);
                }

                while (async ? await source.ReadAsync(cancellation).ConfigureAwait(false) : source.Read())
                {
                    reading.Add(source, accessors);
                }

                if (!(async ? await source.NextResultAsync(cancellation).ConfigureAwait(false) : source.NextResult()))
                {
                    return buffered;
                }

                isOnRow = false;
                accessors = [];
            }
        }
        catch (Exception failure)
        {
            buffered.Failure = failure;
            return buffered;
        }
    }

    public override bool Read()
    {
        if (row + 1 < Result.Rows.Count)
        {
            row++;
            return true;
        }

        row = Result.Rows.Count;
        ThrowAtEnd();
        return false;
    }

    public override bool NextResult()
    {
        row = -1;
        if (result + 1 >= results.Count)
        {
            result = results.Count;
            ThrowAtEnd();
            return false;
        }

        result++;
        return true;
    }

    public override void Close() => isClosed = true;

    public override string GetDataTypeName(int ordinal) => Result.TypeNames[ordinal];

    public override Type GetFieldType(int ordinal) => Result.Types[ordinal];

    public override string GetName(int ordinal) => Result.Names[ordinal];

    public override int GetOrdinal(string name)
    {
        var found = Array.IndexOf(Result.Names, name);
        found = found >= 0 ? found : Array.FindIndex(Result.Names, candidate => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase));
        return found >= 0 ? found : throw new IndexOutOfRangeException($"There is no column '{name}'.");
    }

    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    public override object GetValue(int ordinal)
        => row >= 0 && row < Result.Rows.Count ? Result.Rows[row][ordinal] : throw new InvalidOperationException("There is no row to read.");

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            values[ordinal] = GetValue(ordinal);
        }

        return count;
    }

    public override T GetFieldValue<T>(int ordinal) => BufferedValue.As<T>(GetValue(ordinal), GetName(ordinal));

    public override Stream GetStream(int ordinal) => new MemoryStream(GetFieldValue<byte[]>(ordinal), writable: false);

    public override TextReader GetTextReader(int ordinal) => new StringReader(GetString(ordinal));

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length)
        => Copy(GetFieldValue<byte[]>(ordinal), dataOffset, buffer, bufferOffset, length);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
        => Copy(GetString(ordinal).ToCharArray(), dataOffset, buffer, bufferOffset, length);

    public override System.Collections.IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);

    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);

    public override char GetChar(int ordinal) => GetFieldValue<char>(ordinal);

    public override DateTime GetDateTime(int ordinal) => GetFieldValue<DateTime>(ordinal);

    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);

    public override double GetDouble(int ordinal) => GetFieldValue<double>(ordinal);

    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);

    public override Guid GetGuid(int ordinal) => GetFieldValue<Guid>(ordinal);

    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);

    public override int GetInt32(int ordinal) => GetFieldValue<int>(ordinal);

    public override long GetInt64(int ordinal) => GetFieldValue<long>(ordinal);

    public override string GetString(int ordinal) => GetFieldValue<string>(ordinal);

    private static long Copy<T>(T[] from, long offset, T[]? to, int at, int length)
    {
        if (to is null)
        {
            return from.Length;
        }

        var count = (int)Math.Clamp(from.Length - offset, 0, length);
        Array.Copy(from, offset, to, at, count);
        return count;
    }

    private void ThrowAtEnd()
    {
        if (Failure is not null && result >= results.Count - 1)
        {
            throw Failure;
        }
    }
}
