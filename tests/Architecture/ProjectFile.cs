using System.Xml.Linq;

namespace FixtureGen.Architecture;

/// <summary>What is written in the file of one project that ships.</summary>
internal sealed class ProjectFile
{
    private readonly string folder;
    private readonly XDocument document;

    internal ProjectFile(string name)
    {
        Name = name;
        folder = Path.Combine(Repository.Root, "src", name);
        document = XDocument.Load(Directory.GetFiles(folder, "*.csproj").Single());
    }

    /// <summary>The name of its folder.</summary>
    internal string Name { get; }

    internal string AssemblyName => document.Descendants("AssemblyName").SingleOrDefault()?.Value ?? $"FixtureGen.{Name}";

    /// <summary>The folders of the projects whose assemblies it is compiled against.</summary>
    internal IReadOnlyList<string> Projects =>
    [
        .. from reference in document.Descendants("ProjectReference")
           where (string?)reference.Attribute("ReferenceOutputAssembly") != "false"
           from path in reference.Attribute("Include")!.Value.Split(';', StringSplitOptions.TrimEntries)
           select Path.GetFileName(Path.GetDirectoryName(path.Replace('\\', '/'))!),
    ];

    internal IReadOnlyList<string> Packages => Included("PackageReference");

    /// <summary>The assemblies that may use what is internal.</summary>
    internal IReadOnlyList<string> Friends => Included("InternalsVisibleTo");

    /// <summary>Its own files, as paths in the project, and their text.</summary>
    internal IEnumerable<(string Path, string Text)> Files
        => from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
           let path = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')
           where !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal)
           select (path, File.ReadAllText(file));

    /// <summary>Files of other projects that it compiles too. They are in no room.</summary>
    internal IEnumerable<(string Path, string Text)> LinkedFiles
        => from pattern in Included("Compile")
           let full = System.IO.Path.Combine(folder, pattern)
           from file in Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(full)!, System.IO.Path.GetFileName(full))
           select (pattern[..(pattern.LastIndexOf('/') + 1)] + System.IO.Path.GetFileName(file), File.ReadAllText(file));

    private IReadOnlyList<string> Included(string item)
        => [.. document.Descendants(item).Select(static element => element.Attribute("Include")!.Value)];
}
