using System.Runtime.InteropServices;
using FixtureGen.Engines;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite;

/// <summary>The bytes of a database file, as SQLite serialized them.</summary>
internal sealed class SqliteImage : DatabaseImage
{
    private readonly byte[] bytes;

    private SqliteImage(byte[] bytes) => this.bytes = bytes;

    public override long Size => bytes.Length;

    internal static SqliteImage Capture(sqlite3 handle)
    {
        var address = raw.sqlite3_serialize(handle, "main", out var size, 0);
        if (address == IntPtr.Zero && size > 0)
        {
            throw new OutOfMemoryException($"SQLite could not allocate {size} bytes for the image of a database.");
        }

        try
        {
            var bytes = new byte[size];
            if (size > 0)
            {
                Marshal.Copy(address, bytes, 0, bytes.Length);
                LeaveWriteAheadLog(bytes);
            }

            return new(bytes);
        }
        finally
        {
            raw.sqlite3_free(address);
        }
    }

    /// <summary>Makes the contents of <paramref name="handle"/> those of the image. What is registered on the handle stays.</summary>
    internal void Restore(sqlite3 handle)
    {
        // SQLite grows and frees the buffer itself, so it must come from its own allocator.
        var address = raw.sqlite3_malloc64(Math.Max(bytes.Length, 1));
        if (address == IntPtr.Zero)
        {
            throw new OutOfMemoryException($"SQLite could not allocate {bytes.Length} bytes to restore the image of a database.");
        }

        Marshal.Copy(bytes, 0, address, bytes.Length);
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_deserialize(handle, "main", address, bytes.Length, bytes.Length, raw.SQLITE_DESERIALIZE_FREEONCLOSE | raw.SQLITE_DESERIALIZE_RESIZEABLE),
            handle);
    }

    /// <summary>A database in memory has no write-ahead log, and one whose header asks for it cannot be opened.</summary>
    private static void LeaveWriteAheadLog(byte[] bytes)
    {
        const int writeVersion = 18, readVersion = 19, rollbackJournal = 1;
        bytes[writeVersion] = rollbackJournal;
        bytes[readVersion] = rollbackJournal;
    }
}
