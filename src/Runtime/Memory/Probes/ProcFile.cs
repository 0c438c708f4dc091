using System.Buffers.Text;
using Microsoft.Win32.SafeHandles;

namespace FixtureGen.Memory.Probes;

/// <summary>A file of the proc file system that is kept open and read anew from its begin, without allocating.</summary>
internal sealed class ProcFile : IDisposable
{
    /// <summary>More than the kernel writes into any of the files that are read here.</summary>
    private const int Size = 8192;

    private readonly SafeFileHandle handle;

    private ProcFile(SafeFileHandle handle) => this.handle = handle;

    internal static ProcFile? TryOpen(string path, FileAccess access)
    {
        try
        {
            return new(File.OpenHandle(path, FileMode.Open, access, FileShare.ReadWrite));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads the number that follows a label; with an empty label, the number in the given column of the first line.</summary>
    internal long Number(ReadOnlySpan<byte> label, int column = 0)
    {
        Span<byte> buffer = stackalloc byte[Size];
        return Number(Read(buffer), label, column);
    }

    /// <summary>Reads the numbers that follow two labels, at one moment.</summary>
    internal (long First, long Second) Numbers(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        Span<byte> buffer = stackalloc byte[Size];
        var text = Read(buffer);
        return (Number(text, first, 0), Number(text, second, 0));
    }

    internal void Write(ReadOnlySpan<byte> text) => RandomAccess.Write(handle, text, fileOffset: 0);

    public void Dispose() => handle.Dispose();

    private ReadOnlySpan<byte> Read(Span<byte> buffer) => buffer[..RandomAccess.Read(handle, buffer, fileOffset: 0)];

    private static long Number(ReadOnlySpan<byte> text, ReadOnlySpan<byte> label, int column)
    {
        var at = text.IndexOf(label);
        if (at < 0)
        {
            return -1;
        }

        text = text[(at + label.Length)..].TrimStart(" \t"u8);
        for (; column > 0; column--)
        {
            text = text[(text.IndexOf((byte)' ') + 1)..];
        }

        return Utf8Parser.TryParse(text, out long number, out _) ? number : -1;
    }
}
