namespace FixtureGen.Tool.Scan.Build;

/// <summary>
/// The folder that one scan builds in. It goes with the scan; what a killed scan has left behind goes when the next one starts.
/// </summary>
internal sealed class ScanFolder : IDisposable
{
    private const string Prefix = "fixturegen-scan-";

    /// <summary>Held open while the scan runs: the system lets go of it when the process dies, however it dies.</summary>
    private const string Lock = "in-use";

    private readonly DirectoryInfo folder;
    private readonly FileStream inUse;

    private ScanFolder(DirectoryInfo folder)
    {
        this.folder = folder;
        inUse = Open(folder, FileMode.CreateNew);
    }

    public string FullName => folder.FullName;

    public static ScanFolder Create()
    {
        Sweep(Path.GetTempPath());
        return new ScanFolder(Directory.CreateTempSubdirectory(Prefix));
    }

    public DirectoryInfo CreateSubdirectory(string name) => folder.CreateSubdirectory(name);

    public void Dispose()
    {
        inUse.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>Deletes the folders of scans that run no more. One that another user owns, or that is about to be locked, stays.</summary>
    internal static void Sweep(string parent)
    {
        foreach (var left in new DirectoryInfo(parent).EnumerateDirectories(Prefix + "*"))
        {
            try
            {
                if (File.Exists(Path.Combine(left.FullName, Lock)))
                {
                    Open(left, FileMode.Open).Dispose();
                    left.Delete(recursive: true);
                }
                else if (left.LastWriteTimeUtc < DateTime.UtcNow.AddDays(-1))
                {
                    left.Delete(recursive: true);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // In use, or not ours. A folder that cannot be deleted is no reason not to scan.
            }
        }
    }

    private static FileStream Open(DirectoryInfo folder, FileMode mode)
        => new(Path.Combine(folder.FullName, Lock), mode, FileAccess.ReadWrite, FileShare.None);
}
