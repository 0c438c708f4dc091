using System.CommandLine;

namespace FixtureGen.Tool.CommandLine;

/// <summary>A command whose help also shows how it is used, and what its exit code says.</summary>
/// <param name="examples">Whole command lines.</param>
/// <param name="failure">What exit code 1 means, where it means more than arguments that are wrong.</param>
internal sealed class ToolCommand(string name, string description, string[] examples, string? failure = null) : Command(name, description)
{
    internal IReadOnlyList<string> Examples { get; } = examples;

    internal string? Failure { get; } = failure;
}
