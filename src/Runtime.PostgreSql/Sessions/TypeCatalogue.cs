using System.Text.RegularExpressions;
using Npgsql;

namespace FixtureGen.PostgreSql.Sessions;

/// <summary>
/// Has Npgsql read again which types the database has, after a statement that makes some. Entity Framework's migrator does it for a
/// connection of Npgsql's own.
/// </summary>
internal sealed partial class TypeCatalogue(NpgsqlConnection physical)
{
    /// <summary>Whether a statement has made types since they were read.</summary>
    internal bool AreOld { get; private set; }

    /// <summary>Whether a text makes types.</summary>
    internal static bool MayBeIn(string text) => MayChangeTypes().IsMatch(text);

    internal void Ran(string text) => AreOld |= MayBeIn(text);

    /// <summary>To be called when the connection is free.</summary>
    internal void Refresh()
    {
        if (AreOld)
        {
            AreOld = false;
            physical.ReloadTypes();
        }
    }

    [GeneratedRegex(
        @"\b(CREATE|ALTER|DROP)\s+(TYPE|DOMAIN|EXTENSION)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MayChangeTypes();
}
