using System.Runtime.InteropServices;
using FixtureGen.Engines;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite;

/// <summary>The bytes of a database file, as SQLite serialized them, in memory of SQLite's own.</summary>
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

        var bytes = new ImageBytes(address, size);
        bytes.LeaveWriteAheadLog();
        return new(bytes);
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

        bytes.CopyTo(address);
        Deserialize(handle, address, raw.SQLITE_DESERIALIZE_FREEONCLOSE | raw.SQLITE_DESERIALIZE_RESIZEABLE);
    }

    /// <summary>Lets <paramref name="handle"/> read the image's own bytes. They live until what is returned is disposed, after the handle.</summary>
    internal IDisposable Share(sqlite3 handle)
    {
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

        using var source = SqliteDatabase.OpenInMemory();
        using var use = Share(source.Handle!);
        using var backup = raw.sqlite3_backup_init(handle, "main", source.Handle, "main");
        if (backup.IsInvalid || raw.sqlite3_backup_step(backup, -1) != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(handle), handle);
        }
    }

    private void Deserialize(sqlite3 handle, IntPtr address, int flags)
        => SqliteException.ThrowExceptionForRC(raw.sqlite3_deserialize(handle, "main", address, bytes.Length, bytes.Length, flags), handle);

    /// <summary>Memory that SQLite allocated; freed when it is disposed and nothing uses it any more.</summary>
    private sealed unsafe class ImageBytes : SafeHandle
    {
        internal ImageBytes(IntPtr address, long length)
            : base(IntPtr.Zero, ownsHandle: true)
        {
            SetHandle(address);
            Length = length;
        }

        public override bool IsInvalid => handle == IntPtr.Zero;

        internal long Length { get; }

        internal IntPtr Address => handle;

        /// <summary>A database in memory has no write-ahead log, and one whose header asks for it cannot be opened.</summary>
        internal void LeaveWriteAheadLog()
        {
            const int writeVersion = 18, readVersion = 19;
            const byte rollbackJournal = 1;
            if (Length > 0)
            {
                Marshal.WriteByte(handle, writeVersion, rollbackJournal);
                Marshal.WriteByte(handle, readVersion, rollbackJournal);
            }
        }

        internal void CopyTo(IntPtr destination)
        {
            using var use = Use();
            NativeMemory.Copy((void*)handle, (void*)destination, (nuint)Length);
        }

        internal IDisposable Use()
        {
            var added = false;
            DangerousAddRef(ref added);
            return new BytesInUse(this);
        }

        protected override bool ReleaseHandle()
        {
            raw.sqlite3_free(handle);
            return true;
        }
    }

    private sealed class BytesInUse(ImageBytes bytes) : IDisposable
    {
        private int disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref disposed, 1) == 0)
            {
                bytes.DangerousRelease();
            }
        }
    }
}
