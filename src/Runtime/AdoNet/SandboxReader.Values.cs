using System.Data.Common;

namespace FixtureGen.AdoNet;

/// <summary>The values of a row. How each column is read is remembered, so that rows kept in memory hold what the application will ask for.</summary>
internal sealed partial class SandboxReader
{
    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override string GetDataTypeName(int ordinal) => current.GetDataTypeName(ordinal);

    public override Type GetFieldType(int ordinal) => current.GetFieldType(ordinal);

    public override string GetName(int ordinal) => current.GetName(ordinal);

    public override int GetOrdinal(string name) => current.GetOrdinal(name);

    public override bool IsDBNull(int ordinal) => current.IsDBNull(ordinal);

    public override object GetValue(int ordinal) => current.GetValue(ordinal);

    public override int GetValues(object[] values) => current.GetValues(values);

    public override Type GetProviderSpecificFieldType(int ordinal) => current.GetProviderSpecificFieldType(ordinal);

    public override object GetProviderSpecificValue(int ordinal) => current.GetProviderSpecificValue(ordinal);

    public override int GetProviderSpecificValues(object[] values) => current.GetProviderSpecificValues(values);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length)
        => current.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
        => current.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <summary>A copy: the provider's own stream dies with the provider's reader, which goes when another connection needs its place.</summary>
    public override Stream GetStream(int ordinal)
    {
        using var stream = current.GetStream(ordinal);
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new MemoryStream(copy.GetBuffer(), 0, (int)copy.Length, writable: false);
    }

    public override TextReader GetTextReader(int ordinal)
    {
        using var reader = current.GetTextReader(ordinal);
        return new StringReader(reader.ReadToEnd());
    }

    public override T GetFieldValue<T>(int ordinal)
    {
        Remember(ordinal, Accessor<T>.Read);
        return current.GetFieldValue<T>(ordinal);
    }

    public override bool GetBoolean(int ordinal)
    {
        Remember(ordinal, Accessor<bool>.Read);
        return current.GetBoolean(ordinal);
    }

    public override byte GetByte(int ordinal)
    {
        Remember(ordinal, Accessor<byte>.Read);
        return current.GetByte(ordinal);
    }

    public override char GetChar(int ordinal)
    {
        Remember(ordinal, Accessor<char>.Read);
        return current.GetChar(ordinal);
    }

    public override DateTime GetDateTime(int ordinal)
    {
        Remember(ordinal, Accessor<DateTime>.Read);
        return current.GetDateTime(ordinal);
    }

    public override decimal GetDecimal(int ordinal)
    {
        Remember(ordinal, Accessor<decimal>.Read);
        return current.GetDecimal(ordinal);
    }

    public override double GetDouble(int ordinal)
    {
        Remember(ordinal, Accessor<double>.Read);
        return current.GetDouble(ordinal);
    }

    public override float GetFloat(int ordinal)
    {
        Remember(ordinal, Accessor<float>.Read);
        return current.GetFloat(ordinal);
    }

    public override Guid GetGuid(int ordinal)
    {
        Remember(ordinal, Accessor<Guid>.Read);
        return current.GetGuid(ordinal);
    }

    public override short GetInt16(int ordinal)
    {
        Remember(ordinal, Accessor<short>.Read);
        return current.GetInt16(ordinal);
    }

    public override int GetInt32(int ordinal)
    {
        Remember(ordinal, Accessor<int>.Read);
        return current.GetInt32(ordinal);
    }

    public override long GetInt64(int ordinal)
    {
        Remember(ordinal, Accessor<long>.Read);
        return current.GetInt64(ordinal);
    }

    public override string GetString(int ordinal)
    {
        Remember(ordinal, Accessor<string>.Read);
        return current.GetString(ordinal);
    }

    private void Remember(int ordinal, Func<DbDataReader, int, object> accessor)
    {
        if (accessors.Length == 0)
        {
            accessors = new Func<DbDataReader, int, object>?[current.FieldCount];
        }

        if ((uint)ordinal < (uint)accessors.Length)
        {
            accessors[ordinal] ??= accessor;
        }
    }

    private static class Accessor<T>
    {
        internal static readonly Func<DbDataReader, int, object> Read = static (reader, ordinal) => reader.GetFieldValue<T>(ordinal)!;
    }
}
