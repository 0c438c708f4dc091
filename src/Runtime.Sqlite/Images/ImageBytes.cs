using System.Runtime.InteropServices;
using SQLitePCL;

namespace FixtureGen.Sqlite.Images;

/// <summary>
/// The bytes of a database file, without the stretches of zeros: the pages of small tables and indexes are mostly empty, and images are
/// kept as long as the process. One that is full is kept as SQLite allocated it, so that databases can read it where it is. Freed when it
/// is disposed and nothing uses it any more.
/// </summary>
internal sealed unsafe class ImageBytes : SafeHandle
{
    private const int Block = 64;

    /// <summary>The stretches that are kept, in their order; null where all is.</summary>
    private readonly List<(long Start, long Length)>? kept;

    private ImageBytes(IntPtr address, long length, List<(long Start, long Length)>? kept)
        : base(IntPtr.Zero, ownsHandle: true)
    {
        SetHandle(address);
        Length = length;
        this.kept = kept;
    }

    public override bool IsInvalid => handle == IntPtr.Zero;

    /// <summary>Of the database file.</summary>
    internal long Length { get; }

    /// <summary>Where the whole file is; zero for one that is kept without its zeros.</summary>
    internal IntPtr Address => kept is null ? handle : IntPtr.Zero;

    /// <param name="address">Memory that SQLite allocated; freed with what is returned, or before.</param>
    /// <param name="length">Its length.</param>
    internal static ImageBytes Of(IntPtr address, long length)
    {
        var kept = Stretches((byte*)address, length);
        var size = kept.Sum(static stretch => stretch.Length);
        if (size > length / 2)
        {
            return new(address, length, kept: null);
        }

        var packed = (byte*)raw.sqlite3_malloc64(Math.Max(size, 1));
        if (packed is null)
        {
            return new(address, length, kept: null);
        }

        var to = packed;
        foreach (var (start, count) in kept)
        {
            NativeMemory.Copy((byte*)address + start, to, (nuint)count);
            to += count;
        }

        raw.sqlite3_free(address);
        return new((IntPtr)packed, length, kept);
    }

    /// <summary>Writes the whole file.</summary>
    internal void CopyTo(IntPtr destination)
    {
        using var use = Use();
        if (kept is null)
        {
            NativeMemory.Copy((void*)handle, (void*)destination, (nuint)Length);
            return;
        }

        NativeMemory.Clear((void*)destination, (nuint)Length);
        var from = (byte*)handle;
        foreach (var (start, count) in kept)
        {
            NativeMemory.Copy(from, (byte*)destination + start, (nuint)count);
            from += count;
        }
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

    private static List<(long Start, long Length)> Stretches(byte* bytes, long length)
    {
        var stretches = new List<(long Start, long Length)>();
        for (long at = 0; at < length; at += Block)
        {
            var count = Math.Min(Block, length - at);
            if (new ReadOnlySpan<byte>(bytes + at, (int)count).IndexOfAnyExcept((byte)0) < 0)
            {
                continue;
            }

            if (stretches is [.., var last] && last.Start + last.Length == at)
            {
                stretches[^1] = (last.Start, last.Length + count);
            }
            else
            {
                stretches.Add((at, count));
            }
        }

        return stretches;
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
