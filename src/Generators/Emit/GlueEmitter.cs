using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Generators.Emit;

/// <summary>Writes, once per project, the types through which the test framework calls the runtime.</summary>
internal static class GlueEmitter
{
    public static SourceText Emit(ProjectModel project, FrameworkGlue glue)
    {
        var writer = new SourceWriter();
        CommonText.WriteHeader(writer);
        if (glue.MeasuringAttribute is null)
        {
            // There is no file with the hook that measures, where this stands otherwise.
            glue.WriteRunningAlone(writer);
            writer.WriteLine();
        }

        writer.WriteLine("namespace " + project.GlueNamespace);
        writer.OpenBlock();
        glue.WriteTypes(writer);
        writer.CloseBlock();
        return writer.ToSourceText();
    }
}
