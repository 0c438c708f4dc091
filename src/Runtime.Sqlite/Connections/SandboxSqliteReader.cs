using System.Data.Common;
using FixtureGen.AdoNet.Readers;
using FixtureGen.Sqlite.Databases;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Connections;

/// <summary>
/// Reads what a query returned, until another connection of the test writes: the rows that are left are then read from a copy.
/// </summary>
/// <remarks>
/// To SQLite both connections are one, so the reader would see what the other one writes, and never come to the end of a table that grows
/// under it. Two real connections have snapshots of their own.
/// </remarks>
internal sealed class SandboxSqliteReader(
    SandboxSqliteConnection connection,
    SandboxSqliteCommand command,
    SqliteDataReader reader,
    bool closesConnection)
    : MovableReader, ICopyReader
{
    private readonly Sandbox sandbox = connection.Sandbox;
    private DbDataReader current = reader;
    private RemainingRows? remaining;
    private bool isOnRow;
    private bool isClosed;

    public override bool IsClosed => current.IsClosed;

    protected override DbDataReader Source => current;

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

    void ICopyReader.ConnectionClosed(SqliteConnection closed)
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
        // The application may be reading values of the row at this moment, on another thread.
        lock (SourceGate)
        {
            if (remaining is null && !current.IsClosed && current.FieldCount > 0)
            {
                remaining = new(reader, isOnRow);
                sandbox.Database.OpenWork.Replaced(OpenWorkKind.Reader, command, by: this);
                reader.Dispose();
                current = remaining.Reader;
            }
        }
    }

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
