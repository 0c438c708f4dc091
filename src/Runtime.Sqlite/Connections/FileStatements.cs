using System.Text.RegularExpressions;
using FixtureGen.Sqlite.Files;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>
/// Statements that name a file, in a database whose own file system is memory: SQLite would look for the file there, find none, and make
/// an empty database without a word. Their names are given the file system of the platform.
/// </summary>
internal static partial class FileStatements
{
    private const string Function = "fixturegen_file";

    private static readonly delegate_function_scalar NameFile = static (context, _, arguments) =>
    {
        if (raw.sqlite3_value_type(arguments[0]) == raw.SQLITE_NULL)
        {
            raw.sqlite3_result_null(context);
        }
        else
        {
            raw.sqlite3_result_text(context, OnDisk(raw.sqlite3_value_text(arguments[0]).utf8_to_string()));
        }
    };

    /// <summary>Whether a text is worth being looked at.</summary>
    internal static bool MayBeIn(string text)
        => text.Contains("ATTACH", StringComparison.OrdinalIgnoreCase) || text.Contains("VACUUM", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text with names of files that lead to files.</summary>
    /// <param name="text">A text of the application.</param>
    /// <param name="handle">The connection that it runs on.</param>
    /// <returns>Null where the text names no file, or names it among other statements.</returns>
    internal static string? WithFiles(string text, sqlite3 handle)
    {
        var named = Attach().Match(text) is { Success: true } attach ? attach : Vacuum().Match(text);
        if (!named.Success)
        {
            return null;
        }

        raw.sqlite3_create_function(handle, Function, 1, raw.SQLITE_UTF8, null, NameFile);
        var file = named.Groups["file"];
        // SQLite takes a bare word for a text here.
        var expression = Word().IsMatch(file.Value) ? $"'{file.Value.Trim('"').Replace("'", "''", StringComparison.Ordinal)}'" : file.Value;
        return $"{text[..file.Index]}{Function}({expression}){text[(file.Index + file.Length)..]}";
    }

    /// <summary>Whether a text names a file among other statements.</summary>
    internal static bool IsLonger(string text) => Anywhere().IsMatch(text);

    /// <summary>A name for a file, as SQLite reads it, with the file system of the platform in it.</summary>
    internal static string OnDisk(string file)
    {
        if (file.Length == 0 || file == ":memory:")
        {
            return file;
        }

        if (!file.StartsWith("file:", StringComparison.Ordinal))
        {
            var path = file.Replace("%", "%25", StringComparison.Ordinal).Replace("?", "%3f", StringComparison.Ordinal)
                .Replace("#", "%23", StringComparison.Ordinal);
            return Path.IsPathFullyQualified(file) && !path.StartsWith('/')
                ? $"file:///{path.Replace('\\', '/')}?vfs={FileGuard.Platform}"
                : $"file:{path}?vfs={FileGuard.Platform}";
        }

        return file.StartsWith("file::memory:", StringComparison.Ordinal) || InMemory().IsMatch(file) ? file
            : $"{file}{(file.Contains('?', StringComparison.Ordinal) ? '&' : '?')}vfs={FileGuard.Platform}";
    }

    private const string Schema = @"(?:""[^""]+""|'[^']+'|`[^`]+`|\[[^\]]+\]|[\w$@:]+)";
    private const string Comments = @"(?:\s|--[^\n]*\n|/\*.*?\*/)*";

    [GeneratedRegex(
        @"^" + Comments + @"ATTACH\s+(?:DATABASE\s+)?(?<file>[^;]+?)\s+AS\s+" + Schema + @"(?:\s+KEY\s+[^;]+)?\s*;?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Attach();

    [GeneratedRegex(
        @"^" + Comments + @"VACUUM(?:\s+" + Schema + @")??\s+INTO\s+(?<file>[^;]+?)\s*;?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Vacuum();

    [GeneratedRegex(@"(?:^|[;\n]|\*/)\s*(?:ATTACH\s|VACUUM\s[^;]*\bINTO\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"^(?:""[^""]+""|[A-Za-z_]\w*)$")]
    private static partial Regex Word();

    [GeneratedRegex(@"[?&](?:vfs=|mode=memory\b)", RegexOptions.IgnoreCase)]
    private static partial Regex InMemory();
}
