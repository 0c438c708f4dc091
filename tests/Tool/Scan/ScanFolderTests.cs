using FixtureGen.Tool.Scan.Build;

namespace FixtureGen.Tool.Tests.Scan;

public sealed class ScanFolderTests : IDisposable
{
    private readonly DirectoryInfo temp = Directory.CreateTempSubdirectory("scan-folder-tests-");

    public void Dispose() => temp.Delete(recursive: true);

    [Fact]
    public void What_a_killed_scan_has_left_behind_goes()
    {
        var left = temp.CreateSubdirectory("fixturegen-scan-killed");
        File.WriteAllText(Path.Combine(left.FullName, "in-use"), "");
        left.CreateSubdirectory("artifacts");

        ScanFolder.Sweep(temp.FullName);

        Assert.False(Directory.Exists(left.FullName));
    }

    [Fact]
    public void The_folder_of_a_scan_that_runs_stays_until_that_ends()
    {
        string name;
        using (var folder = ScanFolder.Create())
        {
            name = folder.FullName;
            ScanFolder.Sweep(Path.GetTempPath());
            Assert.True(Directory.Exists(name));
        }

        Assert.False(Directory.Exists(name));
    }

    [Fact]
    public void A_folder_that_no_scan_has_locked_yet_stays_for_a_day()
    {
        temp.CreateSubdirectory("fixturegen-scan-young");
        temp.CreateSubdirectory("fixturegen-scan-old").LastWriteTimeUtc = DateTime.UtcNow.AddDays(-2);
        temp.CreateSubdirectory("something-else").LastWriteTimeUtc = DateTime.UtcNow.AddDays(-2);

        ScanFolder.Sweep(temp.FullName);

        Assert.Equal(["fixturegen-scan-young", "something-else"], temp.GetDirectories().Select(folder => folder.Name).Order());
    }
}
