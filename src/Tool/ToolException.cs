namespace FixtureGen.Tool;

/// <summary>What the user has to know and can do something about: printed without a stack trace, with exit code 2.</summary>
internal sealed class ToolException(string message) : Exception(message);
