namespace FixtureGen.Tool.Tests;

/// <summary>What a command prints, and the moment when a line with a certain text is there.</summary>
internal sealed class AwaitedOutput(string text) : StringWriter
{
    private readonly TaskCompletionSource shown = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Task Shown => shown.Task;

    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (value?.Contains(text, StringComparison.Ordinal) == true)
        {
            shown.TrySetResult();
        }
    }
}
