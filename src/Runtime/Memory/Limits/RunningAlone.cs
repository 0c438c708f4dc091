using System.Reflection;

namespace FixtureGen.Memory.Limits;

/// <summary>
/// What to do to have a test run while no other does. Each test framework has its own word for it, and the generator writes it into the
/// test assembly.
/// </summary>
internal static class RunningAlone
{
    internal const string Key = "FixtureGen.RunningAlone";

    internal static string AdviceOf(Assembly tests)
        => tests.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static entry => entry.Key == Key)?.Value ?? "run it alone";
}
