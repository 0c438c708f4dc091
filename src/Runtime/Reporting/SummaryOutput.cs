using FixtureGen.Memory;

namespace FixtureGen.Reporting;

/// <summary>Where the run summary goes: a JSON file always, text on the console when asked for.</summary>
internal sealed record SummaryOutput(string Path, bool Text)
{
    private readonly object writing = new();

    internal static SummaryOutput FromEnvironment()
    {
        var text = Environment.GetEnvironmentVariable("FIXTUREGEN_SUMMARY_TEXT") ?? AppContext.GetData("FixtureGen.SummaryText") as string;
        return new(SessionFiles.SummaryPath, text is "1" or "true" or "True");
    }

    /// <summary>Writes the JSON file. A summary that cannot be written is said on the console; it is no reason to fail tests.</summary>
    internal void WriteFile(RunReport report)
    {
        try
        {
            lock (writing)
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path) ?? Path);
                var temporary = $"{Path}.{Environment.ProcessId}.tmp";
                File.WriteAllBytes(temporary, SummaryJson.Write(report));
                File.Move(temporary, Path, overwrite: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Console.Error.WriteLine(
                $"FixtureGen: the run summary could not be written to '{Path}': {failure.Message} Set FIXTUREGEN_SUMMARY to a path that " +
                "can be written.");
        }
    }

    internal void WriteText(RunReport report, TextWriter console, TextWriter warnings)
    {
        if (Text)
        {
            SummaryText.Write(report, console);
        }

        foreach (var advice in report.Groups.SelectMany(static group => group.Fixtures).Select(static fixture => fixture.Advice)
            .OfType<string>().Distinct())
        {
            warnings.WriteLine($"FixtureGen: {advice}");
        }

        console.WriteLine($"FixtureGen: run summary in {Path}");
    }
}
