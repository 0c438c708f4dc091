namespace ManyModels.Measure;

/// <summary>The commands of the sample.</summary>
public static class Commands
{
    /// <summary>The command that the arguments name, or null when they are the test runner's.</summary>
    public static Func<int>? Find(string[] arguments) => null;
}
