namespace FixtureGen.Tool.Tests;

/// <summary>The real speedscope opens what is exported, where its package and a browser are; CI has both.</summary>
public sealed class SpeedscopeTests : TestFolder
{
    [Theory]
    [InlineData("speedscope", "Forum.Tests 42")]
    [InlineData("trace", "Forum.Tests 42 (pid 42), fixtures (tid 1)")]
    public void Speedscope_opens_the_export(string format, string title)
    {
        if (PublishedSchema.SpeedscopePackage is not { } package || !Browser.IsThere)
        {
            Console.Error.WriteLine("Left out, because SPEEDSCOPE_PACKAGE or the browser is missing: whether speedscope opens its files.");
            return;
        }

        Run("export", HtmlReportTests.Some().Save(In("memlog.jsonl")), "--format", format, "--output", In("exported.json"));
        File.WriteAllText(In("load.js"), $"speedscope.loadFileFromBase64('exported.json', '{Convert.ToBase64String(File.ReadAllBytes(In("exported.json")))}')");
        // Chromium lets a page of the file system read no other folder's modules: the program is put beside the profile.
        foreach (var file in Directory.EnumerateFiles(package))
        {
            File.Copy(file, In(Path.GetFileName(file)), overwrite: true);
        }

        var shown = Browser.Run(
            In("index.html"),
            """
            const shown = () => document.body.innerText;
            for (let wait = 0; wait < 100 && !shown().includes("Time Order"); wait++) await new Promise(done => setTimeout(done, 50));
            return shown();
            """,
            "#localProfilePath=" + In("load.js"));

        Assert.Contains(title, shown.GetString());
    }
}
