using System.Data.Common;

namespace FixtureGen.AdoNet.Readers;

/// <summary>The rest of a reader, in memory: the row that it stood on, those after it, and all further results.</summary>
internal sealed class BufferedReader : DbDataReader
{
    private readonly List<BufferedResult> results = [];
    private BufferedResult reading;
    private object[]? values;
    private int result;
    private int row = -1;
    private int recordsAffected = -1;
    private bool isClosed;

    /// <summary>Takes over the row that a reader stands on.</summary>
    /// <param name="source">Where to read.</param>
    /// <param name="accessors">How the application has read the columns of the current result so far.</param>
    /// <param name="isOnRow">Whether the source stands on a row.</param>
    internal BufferedReader(DbDataReader source, Func<DbDataReader, int, object>?[] accessors, bool isOnRow)
    {
        reading = BufferedResult.None;
        try
        {
            reading = BufferedResult.Of(source);
            if (isOnRow)
            {
                values = reading.Add(source, accessors);
                row = 0;
            }
        }
        catch (Exception failure)
        {
            Failure = failure;
        }

        results.Add(reading);
    }

    /// <summary>What went wrong while the rest was read; the application meets it where it comes to that place.</summary>
    internal Exception? Failure { get; private set; }

    public override int Depth => 0;

    public override int FieldCount => reading.Names.Length;

    public override bool HasRows => reading.HasRows;

    public override bool IsClosed => isClosed;

    public override int RecordsAffected => recordsAffected;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <summary>Reads on to the end. Meanwhile values of the current row can be read, and nothing else.</summary>
    /// <param name="source">Where to read.</param>
    /// <param name="accessors">How the application has read the columns of the current result so far.</param>
    /// <param name="async">Whether to read without blocking the thread.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async ValueTask ReadToEndAsync(
        DbDataReader source, Func<DbDataReader, int, object>?[] accessors, bool async, CancellationToken cancellationToken)
    {
        if (Failure is not null)
        {
            return;
        }

        try
        {
            while (true)
            {
                while (async ? await source.ReadAsync(cancellationToken).ConfigureAwait(false) : source.Read())
                {
                    results[^1].Add(source, accessors);
                }

                if (!(async ? await source.NextResultAsync(cancellationToken).ConfigureAwait(false) : source.NextResult()))
                {
                    recordsAffected = source.RecordsAffected;
                    return;
                }

                accessors = [];
                results.Add(BufferedResult.Of(source));
            }
        }
        catch (Exception failure)
        {
            Failure = failure;
        }
    }

    public override bool Read()
    {
        if (row + 1 < reading.Rows.Count)
        {
            values = reading.Rows[++row];
            return true;
        }

        row = reading.Rows.Count;
        values = null;
        ThrowAtEnd();
        return false;
    }

    public override bool NextResult()
    {
        row = -1;
        values = null;
        if (result + 1 >= results.Count)
        {
            result = results.Count;
            reading = BufferedResult.None;
            ThrowAtEnd();
            return false;
        }

        reading = results[++result];
        return true;
    }

    public override void Close() => isClosed = true;

    public override string GetDataTypeName(int ordinal) => reading.TypeNames[ordinal];

    public override Type GetFieldType(int ordinal) => reading.Types[ordinal];

    public override string GetName(int ordinal) => reading.Names[ordinal];

    public override int GetOrdinal(string name)
    {
        var found = Array.IndexOf(reading.Names, name);
        found = found >= 0
            ? found
            : Array.FindIndex(reading.Names, candidate => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase));
        return found >= 0 ? found : throw new IndexOutOfRangeException($"There is no column '{name}'.");
    }

    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    public override object GetValue(int ordinal)
        => values is { } current ? current[ordinal] : throw new InvalidOperationException("There is no row to read.");

    public override int GetValues(object[] into)
    {
        var count = Math.Min(into.Length, FieldCount);
        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            into[ordinal] = GetValue(ordinal);
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
