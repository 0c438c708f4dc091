using System.Reflection;
using System.Runtime.CompilerServices;

namespace FixtureGen.Generators.Tests.Harness;

/// <summary>
/// Compares generated files with the ones checked in under Snapshots, named <c>TestClass.Test#hint.verified.cs</c>.
/// A difference leaves a <c>.received.cs</c> beside it; FIXTUREGEN_ACCEPT_SNAPSHOTS=1 takes what was generated as the new snapshot.
/// </summary>
internal static class Snapshot
{
    private static readonly string Folder = typeof(Snapshot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "SnapshotFolder").Value!;

    private static readonly string Version = $"\"{typeof(FixtureGenerator).Assembly.GetName().Version!.ToString(3)}\"";

    private static bool Accepts => Environment.GetEnvironmentVariable("FIXTUREGEN_ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    public static void Verify(GeneratorRun run, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{test}#";
        var expected = Directory.GetFiles(Folder, prefix + "*.verified.cs")
            .ToDictionary(path => Path.GetFileName(path)[prefix.Length..^".verified.cs".Length], File.ReadAllText);
        var received = run.Files.ToDictionary(
            file => file.Key[..^".g.cs".Length], file => file.Value.Replace(Version, "\"<version>\"", StringComparison.Ordinal));

        var differing = received.Keys.Union(expected.Keys)
            .Where(hint => received.GetValueOrDefault(hint) != expected.GetValueOrDefault(hint)?.ReplaceLineEndings("\n"))
            .ToList();
        foreach (var hint in differing)
        {
            Write(prefix + hint, received.GetValueOrDefault(hint));
        }

        Assert.True(
            differing.Count == 0 || Accepts,
            $"These differ from their snapshots: {string.Join(", ", differing)}. Compare the .received.cs files in {Folder}, and accept them with FIXTUREGEN_ACCEPT_SNAPSHOTS=1.");
    }

    private static void Write(string name, string? received)
    {
        var verified = Path.Combine(Folder, name + ".verified.cs");
        if (received is null)
        {
            if (Accepts)
            {
                File.Delete(verified);
            }

            return;
        }

        File.WriteAllText(Accepts ? verified : Path.Combine(Folder, name + ".received.cs"), received);
    }
}
