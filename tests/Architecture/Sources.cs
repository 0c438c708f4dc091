using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Architecture;

/// <summary>Compiles sources so far that the compiler knows what every name in them means.</summary>
internal static class Sources
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ConcurrentDictionary<string, Lazy<Compilation>> Known = new(StringComparer.Ordinal);

    /// <summary>Compiles a project that ships, and those that it references.</summary>
    internal static Compilation Compile(string project)
        => Known.GetOrAdd(project, static project => new(() => Compile(new ProjectFile(project)))).Value;

    /// <summary>Compiles some files.</summary>
    /// <exception cref="InvalidOperationException">They do not compile, so that uses in them would be missed.</exception>
    internal static Compilation Compile(
        string assembly,
        IEnumerable<(string Path, string Text)> files,
        IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            assembly,
            files.Append(("usings", ImplicitUsings)).Select(static file => CSharpSyntaxTree.ParseText(file.Item2, path: file.Item1)),
            Platform.Concat(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        // No generator runs here, so methods whose body one writes have none: CS8795.
        var errors = compilation.GetDiagnostics()
            .Where(static found => found is { Severity: DiagnosticSeverity.Error, Id: not "CS8795" })
            .Take(10)
            .ToList();
        return errors.Count == 0
            ? compilation
            : throw new InvalidOperationException(
                $"The sources of '{assembly}' do not compile against the packages of tests/Architecture; add there what they need:"
                + Environment.NewLine
                + string.Join(Environment.NewLine, errors));
    }

    private static Compilation Compile(ProjectFile project)
    {
        var friends = project.Friends.Select(
            static friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]");
        return Compile(
            project.AssemblyName,
            project.Files.Concat(project.LinkedFiles).Append(("friends", string.Concat(friends))),
            project.Projects.Select(static reference => Compile(reference).ToMetadataReference()));
    }
}
