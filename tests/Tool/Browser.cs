using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FixtureGen.Tool.Tests;

/// <summary>Headless Chromium, where there is one: it opens a page, runs a script in it and hands back what the script returns.</summary>
internal static class Browser
{
    private static readonly string? Program = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(static path => path is not null && File.Exists(path));

    /// <summary>False where there is no browser, which the test run then says. CI always has one.</summary>
    internal static bool IsThere
    {
        get
        {
            if (Program is not null)
            {
                return true;
            }

            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI installs Chromium; it is not there.");
            Console.Error.WriteLine("Left out, because there is no Chromium: what the memory report does in a browser. Install it, or set CHROMIUM to its path.");
            return false;
        }
    }

    /// <param name="script">The body of an async function whose result can be written as JSON.</param>
    /// <param name="fragment">What follows the page's address, with its #.</param>
    internal static JsonElement Run(string page, string script, string fragment = "")
    {
        var path = Path.ChangeExtension(page, ".tested.html");
        File.WriteAllText(path, File.ReadAllText(page).Replace("</body>", $$"""
            <script>
            const errors = [];
            addEventListener("error", e => errors.push(e.message));
            addEventListener("load", async () => {
              let result;
              try { result = await (async () => { {{script}} })(); } catch (e) { errors.push(String(e)); }
              const out = document.createElement("pre");
              out.id = "result";
              out.textContent = JSON.stringify({ result, errors });
              document.body.replaceChildren(out);
            });
            </script></body>
            """, StringComparison.Ordinal));
        var dom = Start("--dump-dom", "--virtual-time-budget=3000", new Uri(path) + fragment);
        var json = Regex.Match(dom, """<pre id="result">(.*)</pre>""", RegexOptions.Singleline);
        Assert.True(json.Success, $"The page handed back nothing:\n{dom}");
        var root = JsonDocument.Parse(WebUtility.HtmlDecode(json.Groups[1].Value)).RootElement;
        Assert.Empty(root.GetProperty("errors").EnumerateArray().Select(static error => error.GetString()));
        return root.GetProperty("result");
    }

    private static string Start(params string[] arguments)
    {
        var profile = Directory.CreateTempSubdirectory("fixturegen-chromium-").FullName;
        try
        {
            var start = new ProcessStartInfo(
                Program!,
                [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--window-size=1280,1000", $"--user-data-dir={profile}", .. arguments,
                ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }
}
