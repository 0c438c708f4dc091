using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using FixtureGen.AdoNet.Connections;
using Npgsql;

namespace FixtureGen.PostgreSql.Sessions;

/// <summary>Reads connection strings of the application for what they say of the session.</summary>
internal static partial class KeywordReader
{
    // Most applications have one or two.
    private static readonly ConcurrentDictionary<string, SessionKeywords?> Known = new(StringComparer.Ordinal);

    /// <returns>Null where the connection string says nothing but where it leads.</returns>
    internal static SessionKeywords? Read(string connectionString) => Known.GetOrAdd(connectionString, ReadNew);

    private static SessionKeywords? ReadNew(string connectionString)
    {
        var keywords = new NpgsqlConnectionStringBuilder(connectionString);
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match option in Options().Matches(keywords.Options ?? ""))
        {
            var name = option.Groups["name"].Value.Replace('-', '_');
            settings[name] = Escapes().Replace(option.Groups["value"].Value, "$1");
        }

        Add("search_path", keywords.SearchPath);
        Add("timezone", keywords.Timezone);
        Add("application_name", keywords.ApplicationName);
        // Npgsql's builder says of every keyword that it has it.
        var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
        int? timeout = given.ContainsKey("Command Timeout") || given.ContainsKey("CommandTimeout") ? keywords.CommandTimeout : null;
        const string readOnly = "default_transaction_read_only";
        var refused = settings.TryGetValue(readOnly, out var value) && IsOn(value) ? $"Options=-c {readOnly}={value}" : null;
        return settings.Count == 0 && timeout is null && keywords.Enlist ? null : new(timeout, keywords.Enlist, settings, refused);

        void Add(string name, string? said)
        {
            if (!string.IsNullOrEmpty(said))
            {
                settings[name] = said;
            }
        }
    }

    private static bool IsOn(string value) => value.Trim('\'').ToUpperInvariant() is "ON" or "TRUE" or "YES" or "1" or "T" or "Y";

    [GeneratedRegex(@"(?<=^|\s)(-c\s*|--)(?<name>[\w.-]+)=(?<value>(\\.|\S)*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Options();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escapes();
}
