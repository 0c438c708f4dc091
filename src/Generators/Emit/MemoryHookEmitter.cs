using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Generators.Emit;

/// <summary>
/// Writes, once per project, the attribute through which the test framework tells the runtime of every test of the assembly.
/// </summary>
internal static class MemoryHookEmitter
{
    public static SourceText Emit(ProjectModel project, FrameworkGlue glue, string attribute)
    {
        var writer = new SourceWriter();
        CommonText.WriteHeader(writer);
        writer.WriteLine($"[assembly: global::{project.GlueNamespace}.{GlueNames.MeasureEachTest}]");
        glue.WriteRunningAlone(writer);
        writer.WriteLine();
        writer.WriteLine("namespace " + project.GlueNamespace);
        writer.OpenBlock();
        writer.WriteLine($"""
            /// <summary>Tells FixtureGen when each test begins and ends.</summary>
            {CommonText.GeneratedCode}
            [global::System.AttributeUsage(global::System.AttributeTargets.Assembly)]
            """);
        writer.WriteLine(attribute);
        writer.CloseBlock();
        return writer.ToSourceText();
    }
}
