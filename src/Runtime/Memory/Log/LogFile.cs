using Microsoft.Win32.SafeHandles;

namespace FixtureGen.Memory.Log;

/// <summary>
/// The file that a session's log goes to. What has been written is safe when the process is killed: it is in the system's cache. Nothing
/// waits for the disk.
/// </summary>
internal sealed class LogFile : IDisposable
{
    private readonly SafeFileHandle handle;
    private long length;
    private bool failed;

    private LogFile(string path)
    {
        Path = path;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);
    }

    internal string Path { get; }

    /// <summary>Opens the file, or says on the console why there will be no log: that is no reason to fail tests.</summary>
    internal static LogFile? TryOpen(string path)
    {
        try
        {
            return new(System.IO.Path.GetFullPath(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Say(path, failure);
            return null;
        }
    }

    internal void Append(ReadOnlySpan<byte> text)
    {
        if (failed || handle.IsClosed)
        {
            return;
        }

        try
        {
            RandomAccess.Write(handle, text, length);
            length += text.Length;
        }
        catch (IOException failure)
        {
            failed = true;
            Say(Path, failure);
        }
    }

    public void Dispose() => handle.Dispose();

    private static void Say(string path, Exception failure)
        => Console.Error.WriteLine(
            $"FixtureGen: the memory log '{path}' cannot be written: {failure.Message} Set FIXTUREGEN_MEMORY_PATH to a path that can be " +
            "written. Limits are still checked.");
}
