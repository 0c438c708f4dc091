using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FixtureGen.Analysis.Tests.Harness;

/// <summary>Compiles test code against Entity Framework Core, Dapper and FixtureGen, with the usual usings.</summary>
internal static class Source
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using System.Data.Common;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Dapper;
        global using FixtureGen;
        global using Microsoft.EntityFrameworkCore;
        global using Microsoft.EntityFrameworkCore.Metadata.Builders;
        """;

    // Adding syntax to one compilation spares each test binding some two hundred references.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Tests",
        [CSharpSyntaxTree.ParseText(Usings)],
        // The platform's list has everything that this test project references.
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static Compilation Compile(params string[] sources) => Check(Empty, sources);

    /// <summary>Compiles what someone is still typing.</summary>
    public static Compilation CompileWithErrors(params string[] sources) => Empty.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source)));

    public static Compilation CompileAgainst(MetadataReference reference, params string[] sources) => Check(Empty.AddReferences(reference), sources);

    /// <summary>Compiles to a reference assembly, as a project is seen by the ones that reference it: without code and private members.</summary>
    public static MetadataReference CompileToReference(string assembly, params string[] sources)
    {
        using var image = new MemoryStream();
        Assert.True(Check(Empty.WithAssemblyName(assembly), sources).Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false)).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static Compilation Check(Compilation empty, string[] sources)
    {
        var compilation = empty.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source)));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }
}
