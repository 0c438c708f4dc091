using System.Reflection;
using System.Runtime.CompilerServices;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>
/// Compares the files of a fixed project with those checked in under Snapshots, all in one <c>TestClass.Test.verified.txt</c>.
/// A difference leaves a <c>.received.txt</c> beside it; FIXTUREGEN_ACCEPT_SNAPSHOTS=1 takes what came out as the new snapshot.
/// </summary>
internal static class Snapshot
{
    private static readonly string Folder = typeof(Snapshot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "SnapshotFolder").Value!;

    private static bool Accepts => Environment.GetEnvironmentVariable("FIXTUREGEN_ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    public static void Verify(IReadOnlyDictionary<string, string> files, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var path = Path.Combine(Folder, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}");
        var received = string.Join("\n", files.Select(file => $"----- {file.Key}\n{file.Value.ReplaceLineEndings("\n")}"));
        var verified = path + ".verified.txt";
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == received)
        {
            return;
        }

        File.WriteAllText(Accepts ? verified : path + ".received.txt", received);
        Assert.True(Accepts, $"The fixed files differ from their snapshot. Compare {path}.received.txt, and accept it with FIXTUREGEN_ACCEPT_SNAPSHOTS=1.");
    }
}
