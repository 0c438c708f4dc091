using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite;

/// <summary>Reads what a query returned, until another connection of the test writes: the rows that are left are then read from a copy.</summary>
/// <remarks>
/// To SQLite both connections are one, so the reader would see what the other one writes, and never come to the end of a table that grows under it.
/// Two real connections have snapshots of their own.
/// </remarks>
internal sealed class SandboxSqliteReader(SandboxSqliteConnection connection, SandboxSqliteCommand command, SqliteDataReader reader, bool closesConnection) : DbDataReader
{
    private readonly Sandbox sandbox = connection.Sandbox;
    private DbDataReader current = reader;
    private RemainingRows? remaining;
    private bool isOnRow;
    private bool isClosed;

    public override int Depth => current.Depth;

    public override int FieldCount => current.FieldCount;

    public override bool HasRows => current.HasRows;

    public override bool IsClosed => current.IsClosed;

    public override int RecordsAffected => current.RecordsAffected;

    public override object this[int ordinal] => current[ordinal];

    public override object this[string name] => current[name];

    public override bool Read()
    {
        lock (sandbox.Gate)
        {
            ThrowIfOutlived();
            return isOnRow = current.Read();
        }
    }

    public override bool NextResult()
    {
        lock (sandbox.Gate)
        {
            ThrowIfOutlived();
            isOnRow = false;
            return current.NextResult();
        }
    }

    public override void Close()
    {
        if (isClosed)
        {
            return;
        }

        CloseRows();
        if (closesConnection)
        {
            connection.Close();
        }
    }

    /// <summary>Goes with its connection, also when it reads on from a copy.</summary>
    internal void ConnectionClosed(SandboxSqliteConnection closed)
    {
        if (!isClosed && ReferenceEquals(closed, connection))
        {
            CloseRows();
        }
    }

    private void CloseRows()
    {
        isClosed = true;
        lock (sandbox.Gate)
        {
            current.Dispose();
            remaining?.Dispose();
            sandbox.Closed(OpenWorkKind.Reader, this);
        }
    }

    /// <summary>Copies the rows that are left. To be called under the sandbox's gate.</summary>
    internal void StepAside()
    {
        if (remaining is null && !current.IsClosed && current.FieldCount > 0)
        {
            remaining = new(reader, isOnRow);
            sandbox.Database.OpenWork.Replaced(OpenWorkKind.Reader, command, by: this);
            reader.Dispose();
            current = remaining.Reader;
        }
    }

    public override DataTable? GetSchemaTable() => current.GetSchemaTable();

    public override System.Collections.IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    public override string GetDataTypeName(int ordinal) => current.GetDataTypeName(ordinal);

    public override Type GetFieldType(int ordinal) => current.GetFieldType(ordinal);

    public override string GetName(int ordinal) => current.GetName(ordinal);

    public override int GetOrdinal(string name) => current.GetOrdinal(name);

    public override bool IsDBNull(int ordinal) => current.IsDBNull(ordinal);

    public override object GetValue(int ordinal) => current.GetValue(ordinal);

    public override int GetValues(object[] values) => current.GetValues(values);

    public override T GetFieldValue<T>(int ordinal) => current.GetFieldValue<T>(ordinal);

    public override bool GetBoolean(int ordinal) => current.GetBoolean(ordinal);

    public override byte GetByte(int ordinal) => current.GetByte(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => current.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    public override char GetChar(int ordinal) => current.GetChar(ordinal);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => current.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    public override DateTime GetDateTime(int ordinal) => current.GetDateTime(ordinal);

    public override decimal GetDecimal(int ordinal) => current.GetDecimal(ordinal);

    public override double GetDouble(int ordinal) => current.GetDouble(ordinal);

    public override float GetFloat(int ordinal) => current.GetFloat(ordinal);

    public override Guid GetGuid(int ordinal) => current.GetGuid(ordinal);

    public override short GetInt16(int ordinal) => current.GetInt16(ordinal);

    public override int GetInt32(int ordinal) => current.GetInt32(ordinal);

    public override long GetInt64(int ordinal) => current.GetInt64(ordinal);

    public override string GetString(int ordinal) => current.GetString(ordinal);

    public override Stream GetStream(int ordinal) => current.GetStream(ordinal);

    public override TextReader GetTextReader(int ordinal) => current.GetTextReader(ordinal);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    /// <summary>A copy would go on after its test without a word.</summary>
    private void ThrowIfOutlived()
    {
        if (remaining is not null)
        {
            sandbox.ThrowIfEnded();
        }
    }
}
