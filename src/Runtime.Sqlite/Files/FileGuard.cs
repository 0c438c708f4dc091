using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FixtureGen.Guards;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Files;

/// <summary>
/// Keeps tests away from database files that FixtureGen did not make, whatever opens them: SQLite is asked to open a file by plain
/// connections, by other libraries, and by contexts.
/// </summary>
/// <remarks>
/// Takes the place of the function by which SQLite's file systems open files. It is called on the thread that opens the database, before
/// the file is made. SQLite then says that it cannot open the file, and the test fails with the reason when it ends. Files in the folder
/// for temporary files are let pass: nobody keeps data there.
/// </remarks>
internal static unsafe class FileGuard
{
    // From sqlite3.h.
    private const int MainDatabase = 0x100;
    private const int CannotOpen = 14;

    private static readonly StringComparison Comparison
        = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    // On macOS the folder for temporary files is behind a link, and SQLite follows it.
    private static readonly string TemporaryFolder
        = (OperatingSystem.IsMacOS() ? "/private" : string.Empty) + Path.GetFullPath(Path.GetTempPath());
    private static readonly object Installing = new();
    private static delegate* unmanaged[Cdecl]<FileSystem*, byte*, OpenFile*, int, int*, int> open;

    // Whether a file was opened outside of tests: a pool may keep it open.
    private static volatile bool hasOpened;

    [ThreadStatic]
    private static int lettingPass;

    /// <summary>What SQLite calls the file system that it uses where none is named.</summary>
    internal static string Platform { get; private set; } = OperatingSystem.IsWindows() ? "win32" : "unix";

    internal static void Install()
    {
        lock (Installing)
        {
            if (open is not null)
            {
                return;
            }

            // Loads SQLite, the one that Microsoft.Data.Sqlite uses.
            RuntimeHelpers.RunClassConstructor(typeof(SqliteConnection).TypeHandle);
            if (NativeLibrary.TryLoad(raw.GetNativeLibraryName(), typeof(raw).Assembly, searchPath: null, out var library)
                && NativeLibrary.TryGetExport(library, "sqlite3_vfs_find", out var find)
                && ((delegate* unmanaged[Cdecl]<byte*, FileSystem*>)find)(null) is var files
                && files is not null)
            {
                open = files->Open;
                Platform = Marshal.PtrToStringUTF8((nint)files->Name)!;
                // A connection string may name another one of SQLite's file systems. They differ in how they lock a file.
                for (var each = files; each is not null; each = each->Next)
                {
                    if ((nint)each->Open == (nint)open)
                    {
                        each->Open = &Open;
                    }
                }
            }
        }
    }

    /// <summary>Has the pools close files that were opened outside of tests, so that who opens one in a sandbox comes by here.</summary>
    internal static void SandboxOpens()
    {
        if (hasOpened)
        {
            hasOpened = false;
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>Lets this thread open files until the result is disposed: <c>ATTACH</c> in a sandbox is undone with it.</summary>
    internal static Pass LetPass() => new();

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Open(FileSystem* files, byte* path, OpenFile* file, int flags, int* opened)
    {
        if (path is not null && (flags & MainDatabase) != 0 && lettingPass == 0 && IsStopped(path))
        {
            file->Methods = null;
            return CannotOpen;
        }

        return open(files, path, file, flags, opened);
    }

    /// <summary>
    /// Whether a file lies where nobody keeps data. Where the tests themselves lie there, what they bring along does not count.
    /// </summary>
    private static bool IsTemporary(string file)
        => IsIn(file, TemporaryFolder) && !IsIn(file, AppContext.BaseDirectory)
            && !(IsIn(Environment.CurrentDirectory, TemporaryFolder) && IsIn(file, Environment.CurrentDirectory));

    private static bool IsIn(string path, string folder)
        => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Comparison);

    private static bool IsStopped(byte* path)
    {
        try
        {
            var file = Marshal.PtrToStringUTF8((nint)path)!;
            var isSandbox = SandboxString.IsFile(file);
            if (Sandbox.Current is not { HasEnded: false } sandbox)
            {
                hasOpened |= !isSandbox;
                return isSandbox;
            }

            if (!isSandbox && (IsTemporary(file) || AllowedDatabases.Contain(sandbox, file, Path.GetFileName(file))))
            {
                return false;
            }

            sandbox.Refuse(isSandbox
                ? OtherDatabaseStop.OfSandboxString(sandbox)
                : OtherDatabaseStop.OfConnection(sandbox, $"the database '{file}'", Path.GetFileName(file)));
            return true;
        }
        catch (Exception unexpected)
        {
            // An exception would end the process here: native code is waiting.
            Sandbox.Current?.Refuse(unexpected);
            return true;
        }
    }

    /// <summary>While it is not disposed, this thread opens files as it likes.</summary>
    internal readonly ref struct Pass
    {
        public Pass() => lettingPass++;

        public void Dispose() => lettingPass--;
    }

    /// <summary>The beginning of <c>sqlite3_vfs</c>, which is the same in all versions.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct FileSystem
    {
        private readonly int version;
        private readonly int sizeOfFile;
        private readonly int longestPath;
        internal FileSystem* Next;
        internal readonly byte* Name;
        private readonly void* data;

        internal delegate* unmanaged[Cdecl]<FileSystem*, byte*, OpenFile*, int, int*, int> Open;
    }

    /// <summary>The beginning of <c>sqlite3_file</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct OpenFile
    {
        internal void* Methods;
    }
}
