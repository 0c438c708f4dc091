using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;

namespace FixtureGen.Generators.Emit;

/// <summary>Writes the method that runs a class's set-ups.</summary>
internal static class SetupEmitter
{
    public static void Write(SourceWriter writer, SetupModel setup)
    {
        writer.WriteLine($"""

            /// <summary>Runs the class set-ups. Not for use by hand.</summary>
            {CommonText.GeneratedCode}
            {CommonText.NotForUse}
            {setup.Modifiers} async global::System.Threading.Tasks.Task {AddedMembers.SetUp}({GlueNames.SetupRun} run)
            """);
        writer.OpenBlock();
        if (setup.BaseType is not null)
        {
            writer.WriteLine($"await {setup.BaseType}.{AddedMembers.SetUp}(run).ConfigureAwait(false);");
        }

        foreach (var call in setup.Calls)
        {
            var text = $"{call.Method}({string.Join(", ", call.Arguments.Select(Argument))})";
            writer.WriteLine(call.IsAwaited ? $"await {text}.ConfigureAwait(false);" : text + ";");
            writer.WriteLine("await run.SaveAsync().ConfigureAwait(false);");
        }

        writer.CloseBlock();
    }

    private static string Argument(SetupArgument argument) => argument.Kind switch
    {
        SetupArgumentKind.Connection => "run.Connection",
        SetupArgumentKind.CancellationToken => "run.CancellationToken",
        _ => $"{GlueNames.ContextGlue}.Context<{argument.Type}>(run)",
    };
}
