using System.Globalization;
using System.Text.RegularExpressions;
using FixtureGen.Guards;

namespace FixtureGen.PostgreSql.Server;

/// <summary>How FixtureGen's databases are told from all others on a server: by their name, and by a comment that says the same.</summary>
/// <remarks>
/// A database is dropped only when both are there and agree. One whose process was killed between making it and commenting on it is left
/// alone for good; the two statements travel together, so that takes a server that dies just then.
/// </remarks>
internal static partial class OwnDatabase
{
    internal const string Prefix = NpgsqlGuard.OwnDatabase;

    /// <summary>What sandbox connections call the database that they are on. There is none of this name.</summary>
    internal const string Sandbox = NpgsqlGuard.SandboxDatabase;

    /// <summary>
    /// What sandbox connections call their user: whichever way a server asks who comes, its error says this name. It keeps 63 characters.
    /// </summary>
    internal const string SandboxUser = "FixtureGen sandbox: use Sandbox.Current.CreateDataSource()";

    /// <summary>What a database says that is not FixtureGen's, and that its owner lets FixtureGen connect to.</summary>
    internal const string Permission = "FixtureGen may connect here";

    internal static string Name(int run, int number) => string.Create(CultureInfo.InvariantCulture, $"{NamesOf(run)}{number}");

    /// <summary>What the names of all databases of a run begin with.</summary>
    internal static string NamesOf(int run) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{run:x8}_");

    internal static string Marker(int run)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"FixtureGen run {run:x8}: made for tests by process {Environment.ProcessId} on {Environment.MachineName}, " +
            $"{DateTime.UtcNow:u}. Dropped when that process has ended.");

    /// <summary>The run that a database belongs to, or null when it is not FixtureGen's.</summary>
    internal static int? RunOf(string name, string? comment)
        => Names().Match(name) is { Success: true } byName
            && Markers().Match(comment ?? "") is { Success: true } byComment
            && byName.Groups["run"].Value == byComment.Groups["run"].Value
                ? int.Parse(byName.Groups["run"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : null;

    [GeneratedRegex("^fixturegen_(?<run>[0-9a-f]{8})_[0-9]+$")]
    private static partial Regex Names();

    [GeneratedRegex("^FixtureGen run (?<run>[0-9a-f]{8}): ")]
    private static partial Regex Markers();
}
