using System.Runtime.InteropServices;
using FixtureGen.Engines;
using FixtureGen.Sqlite.Handles;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Images;

/// <summary>The contents of a database, as SQLite serialized them.</summary>
internal sealed class SqliteImage : DatabaseImage
{
    private readonly ImageBytes bytes;

    private SqliteImage(ImageBytes bytes) => this.bytes = bytes;

    public override long Size => bytes.Length;

    /// <summary>Databases that read the bytes keep them until they are done.</summary>
    public override ValueTask DisposeAsync()
    {
        bytes.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static SqliteImage Capture(sqlite3 handle)
    {
        var address = raw.sqlite3_serialize(handle, "main", out var size, 0);
        if (address == IntPtr.Zero && size > 0)
        {
            throw new OutOfMemoryException($"SQLite could not allocate {size} bytes for the image of a database.");
        }

        LeaveWriteAheadLog(address, size);
        return new(ImageBytes.Of(address, size));
    }

    /// <summary>Makes the contents of <paramref name="handle"/> those of the image. What is registered on the handle stays.</summary>
    internal void Restore(sqlite3 handle) => Restore(handle, raw.SQLITE_DESERIALIZE_RESIZEABLE);

    private void Restore(sqlite3 handle, int flags)
    {
        // SQLite grows and frees the buffer itself, so it must come from its own allocator.
        var address = raw.sqlite3_malloc64(Math.Max(bytes.Length, 1));
        if (address == IntPtr.Zero)
        {
            throw new OutOfMemoryException($"SQLite could not allocate {bytes.Length} bytes to restore the image of a database.");
        }

        bytes.CopyTo(address);
        Deserialize(handle, address, raw.SQLITE_DESERIALIZE_FREEONCLOSE | flags);
    }

    /// <summary>
    /// Lets <paramref name="handle"/> read the image: its own bytes, which live until what is returned is disposed, after the handle; null
    /// where it was given a copy, because the image is kept without its zeros.
    /// </summary>
    internal IDisposable? Share(sqlite3 handle)
    {
        if (bytes.Address == IntPtr.Zero)
        {
            Restore(handle, raw.SQLITE_DESERIALIZE_READONLY);
            return null;
        }

        var use = bytes.Use();
        Deserialize(handle, bytes.Address, raw.SQLITE_DESERIALIZE_READONLY);
        return use;
    }

    /// <summary>Copies the contents into a database that several connections may have open, which cannot be given a buffer.</summary>
    internal void CopyTo(sqlite3 handle)
    {
        if (bytes.Length == 0)
        {
            return;
        }

        using var source = MemoryConnection.Open();
        using var use = Share(source.Handle!);
        using var backup = raw.sqlite3_backup_init(handle, "main", source.Handle, "main");
        if (backup.IsInvalid || raw.sqlite3_backup_step(backup, -1) != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(handle), handle);
        }
    }

    private void Deserialize(sqlite3 handle, IntPtr address, int flags)
        => SqliteException.ThrowExceptionForRC(raw.sqlite3_deserialize(handle, "main", address, bytes.Length, bytes.Length, flags), handle);

    /// <summary>A database in memory has no write-ahead log, and one whose header asks for it cannot be opened.</summary>
    private static void LeaveWriteAheadLog(IntPtr address, long size)
    {
        const int writeVersion = 18, readVersion = 19;
        const byte rollbackJournal = 1;
        if (size > 0)
        {
            Marshal.WriteByte(address, writeVersion, rollbackJournal);
            Marshal.WriteByte(address, readVersion, rollbackJournal);
        }
    }
}
