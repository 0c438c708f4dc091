using System.Data;
using System.Data.Common;

namespace FixtureGen.AdoNet.Readers;

/// <summary>
/// Reads from another reader, which work on another thread can put a copy in the place of while the application reads a value:
/// connections of a sandbox share a physical one, and one needs it while another is still reading.
/// </summary>
internal abstract class MovableReader : DbDataReader
{
    public override int Depth => Of(static (reader, _) => reader.Depth);

    public override int FieldCount => Of(static (reader, _) => reader.FieldCount);

    public override bool HasRows => Of(static (reader, _) => reader.HasRows);

    public override int RecordsAffected => Of(static (reader, _) => reader.RecordsAffected);

    public override int VisibleFieldCount => Of(static (reader, _) => reader.VisibleFieldCount);

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <summary>Held while a value is read, and while another reader is put in the place of <see cref="Source"/>.</summary>
    protected object SourceGate { get; } = new();

    /// <summary>What is read. Read and written by who holds <see cref="SourceGate"/>, or who cannot be in the way of another.</summary>
    protected abstract DbDataReader Source { get; }

    public override DataTable? GetSchemaTable() => Of(static (reader, _) => reader.GetSchemaTable());

    public override System.Collections.IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    public override string GetDataTypeName(int ordinal) => Of(static (reader, ordinal) => reader.GetDataTypeName(ordinal), ordinal);

    public override Type GetFieldType(int ordinal) => Of(static (reader, ordinal) => reader.GetFieldType(ordinal), ordinal);

    public override string GetName(int ordinal) => Of(static (reader, ordinal) => reader.GetName(ordinal), ordinal);

    public override int GetOrdinal(string name)
    {
        lock (SourceGate)
        {
            return Source.GetOrdinal(name);
        }
    }

    public override Type GetProviderSpecificFieldType(int ordinal)
        => Of(static (reader, ordinal) => reader.GetProviderSpecificFieldType(ordinal), ordinal);

    public override object GetProviderSpecificValue(int ordinal)
        => Of(static (reader, ordinal) => reader.GetProviderSpecificValue(ordinal), ordinal);

    public override int GetProviderSpecificValues(object[] values)
    {
        lock (SourceGate)
        {
            return Source.GetProviderSpecificValues(values);
        }
    }

    public override bool IsDBNull(int ordinal) => Of(static (reader, ordinal) => reader.IsDBNull(ordinal), ordinal);

    public override object GetValue(int ordinal) => Of(static (reader, ordinal) => reader.GetValue(ordinal), ordinal);

    public override int GetValues(object[] values)
    {
        lock (SourceGate)
        {
            return Source.GetValues(values);
        }
    }

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length)
    {
        lock (SourceGate)
        {
            return Source.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);
        }
    }

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        lock (SourceGate)
        {
            return Source.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);
        }
    }

    /// <summary>A copy: the source's own stream dies with the source, which goes when another connection needs its place.</summary>
    public override Stream GetStream(int ordinal)
    {
        lock (SourceGate)
        {
            using var stream = Source.GetStream(ordinal);
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            return new MemoryStream(copy.GetBuffer(), 0, (int)copy.Length, writable: false);
        }
    }

    /// <summary>A copy, as of <see cref="GetStream"/>.</summary>
    public override TextReader GetTextReader(int ordinal)
    {
        lock (SourceGate)
        {
            using var reader = Source.GetTextReader(ordinal);
            return new StringReader(reader.ReadToEnd());
        }
    }

    public override T GetFieldValue<T>(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<T>(ordinal);
            return Source.GetFieldValue<T>(ordinal);
        }
    }

    public override bool GetBoolean(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<bool>(ordinal);
            return Source.GetBoolean(ordinal);
        }
    }

    public override byte GetByte(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<byte>(ordinal);
            return Source.GetByte(ordinal);
        }
    }

    public override char GetChar(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<char>(ordinal);
            return Source.GetChar(ordinal);
        }
    }

    public override DateTime GetDateTime(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<DateTime>(ordinal);
            return Source.GetDateTime(ordinal);
        }
    }

    public override decimal GetDecimal(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<decimal>(ordinal);
            return Source.GetDecimal(ordinal);
        }
    }

    public override double GetDouble(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<double>(ordinal);
            return Source.GetDouble(ordinal);
        }
    }

    public override float GetFloat(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<float>(ordinal);
            return Source.GetFloat(ordinal);
        }
    }

    public override Guid GetGuid(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<Guid>(ordinal);
            return Source.GetGuid(ordinal);
        }
    }

    public override short GetInt16(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<short>(ordinal);
            return Source.GetInt16(ordinal);
        }
    }

    public override int GetInt32(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<int>(ordinal);
            return Source.GetInt32(ordinal);
        }
    }

    public override long GetInt64(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<long>(ordinal);
            return Source.GetInt64(ordinal);
        }
    }

    public override string GetString(int ordinal)
    {
        lock (SourceGate)
        {
            ReadsAs<string>(ordinal);
            return Source.GetString(ordinal);
        }
    }

    /// <summary>Hears as what type the application reads a column: a copy of further rows must be able to give the same.</summary>
    protected virtual void ReadsAs<T>(int ordinal)
    {
    }

    private TValue Of<TValue>(Func<DbDataReader, int, TValue> read, int ordinal = 0)
    {
        lock (SourceGate)
        {
            return read(Source, ordinal);
        }
    }
}
