using System.Globalization;
using System.Net;
using FixtureGen.Memory;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>Texts and figures as pages write them.</summary>
internal static class Markup
{
    internal static string Text(string text) => WebUtility.HtmlEncode(text);

    internal static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    internal static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Size(long bytes) => MemoryAmount.Format(bytes);

    internal static string Duration(double seconds) => seconds switch
    {
        0 => "0",
        < 0.000_9995 => Invariant($"{seconds * 1e6:0} µs"),
        < 0.9995 => Invariant($"{seconds * 1e3:0.#} ms"),
        < 120 => Invariant($"{seconds:0.0#} s"),
        < 7200 => Invariant($"{seconds / 60:0.#} min"),
        _ => Invariant($"{seconds / 3600:0.#} h"),
    };

    internal static string Percent(long part, long whole) => whole == 0 ? "–" : Invariant($"{100.0 * part / whole:0.#} %");

    internal static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A fragment that leads to a test: also the id of its row.</summary>
    internal static string Fragment(string test) => "test=" + Uri.EscapeDataString(test);
}
