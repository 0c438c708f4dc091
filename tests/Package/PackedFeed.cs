using System.IO.Compression;

namespace FixtureGen.Package.Tests;

/// <summary>All packages, packed once under a version that nobody has ever restored, in a folder that serves as a feed.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    internal static IReadOnlyList<string> Packages { get; } =
        ["FixtureGen", "FixtureGen.Sqlite", "FixtureGen.PostgreSql", "FixtureGen.EntityFrameworkCore", "FixtureGen.Tool"];

    private readonly string root = Directory.CreateTempSubdirectory("fixturegen-packages-").FullName;

    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    public string Feed => Path.Combine(root, "feed");

    private static string RestoredPackages
        => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    internal static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "FixtureGen.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is not inside the repository.");
            }

            return folder.FullName;
        }
    }

    /// <summary>Builds them apart from the repository's own outputs, which other test projects may be using at this moment.</summary>
    public Task InitializeAsync()
        => DotNet.SucceedAsync(
            Repository,
            "pack", Path.Combine("eng", "Packages.slnf"), "--configuration", "Release", "--artifacts-path", Path.Combine(root, "artifacts"), $"-p:PackageOutputPath={Feed}", $"-p:Version={Version}", "--nologo", "--verbosity", "quiet");

    public Task DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        foreach (var package in Directory.EnumerateDirectories(RestoredPackages, "fixturegen*"))
        {
            foreach (var restored in Directory.EnumerateDirectories(package, Version + "*"))
            {
                Directory.Delete(restored, recursive: true);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Adds one of the packages once more, in another version.</summary>
    /// <returns>The version.</returns>
    internal string AddOther(string package)
    {
        var other = Version + ".other";
        var copy = Path.Combine(Feed, $"{package}.{other}.nupkg");
        File.Copy(Path.Combine(Feed, $"{package}.{Version}.nupkg"), copy);
        using var zip = ZipFile.Open(copy, ZipArchiveMode.Update);
        var entry = zip.GetEntry($"{package}.nuspec")!;
        string nuspec;
        using (var reader = new StreamReader(entry.Open()))
        {
            nuspec = reader.ReadToEnd().Replace($"<version>{Version}</version>", $"<version>{other}</version>", StringComparison.Ordinal);
        }

        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry($"{package}.nuspec").Open());
        writer.Write(nuspec);
        return other;
    }

    internal IReadOnlyList<string> Contents(string package)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.nupkg"));
        return [.. zip.Entries.Select(static entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    internal string Nuspec(string package) => Text(package, $"{package}.nuspec");

    internal string Readme(string package) => Text(package, "PACKAGE.md");

    private string Text(string package, string entry)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.nupkg"));
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A folder for what is built of a sample, apart from the repository's own outputs.</summary>
    internal string Artifacts(string sample) => Path.Combine(root, "artifacts-" + sample);

    /// <summary>Copies a consumer out of the repository, where it finds the packages of this feed and nothing else of ours.</summary>
    /// <param name="name">The folder of the consumer.</param>
    /// <param name="copy">What the copy is called, for a consumer that is copied twice.</param>
    internal string Consumer(string name, string? copy = null)
    {
        var target = Folder(copy ?? name);
        var source = Path.Combine(Repository, "tests", "Package", "Consumers", name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copied = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copied)!);
            File.Copy(file, copied);
        }

        return target;
    }

    /// <summary>An empty folder outside of the repository, where a project finds the packages of this feed.</summary>
    internal string Folder(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "consumers", name)).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="fixturegen" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        return folder;
    }
}
