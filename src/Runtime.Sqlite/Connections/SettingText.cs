using System.Text.RegularExpressions;

namespace FixtureGen.Sqlite.Connections;

/// <summary>Recognises command texts that change the connection itself: a rollback does not undo them.</summary>
internal static partial class SettingText
{
    internal static bool ChangesSettings(string text)
        => (text.Contains("PRAGMA", StringComparison.OrdinalIgnoreCase) || text.Contains("ATTACH", StringComparison.OrdinalIgnoreCase))
            && Changing().IsMatch(text);

    /// <summary>What a text that is nothing but <c>PRAGMA foreign_keys = …</c> sets, or null for any other.</summary>
    internal static bool? ForeignKeys(string text)
        => SettingForeignKeys().Match(text) is { Success: true } match
            ? match.Groups["value"].Value.ToUpperInvariant() is "1" or "ON" or "YES" or "TRUE"
            : null;

    [GeneratedRegex(
        @"\bPRAGMA\s+(\w+\.)?\w+\s*[=(]|(^|;)\s*(ATTACH|DETACH)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Changing();

    [GeneratedRegex(
        @"^\s*PRAGMA\s+(\w+\.)?foreign_keys\s*[=(]\s*['""]?(?<value>\w+)['""]?\s*\)?\s*;?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SettingForeignKeys();
}
