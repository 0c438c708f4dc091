namespace FixtureGen.Tool.Scan.Logs;

/// <summary>One place that a rule of FixtureGen reports.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Title">The rule's title.</param>
/// <param name="HelpLink">The rule's page.</param>
/// <param name="Level">The rule's own: note, warning or error, as SARIF says it.</param>
/// <param name="Message">What the compiler says.</param>
/// <param name="File">Full path.</param>
/// <param name="Region">Where in the file.</param>
/// <param name="Tests">How many tests repeat the work; null where the rule does not count them.</param>
/// <param name="Statements">How many statements the work is, for each test and at least; null where the rule does not count them.</param>
internal sealed record Finding(
    string Rule, string Title, string HelpLink, string Level, string Message, string File, Region Region, int? Tests, int? Statements)
{
    /// <summary>Whether it is work that each test does again.</summary>
    public bool IsReloading => Rule.StartsWith("FG4", StringComparison.Ordinal);

    /// <summary>How many statements a run sends for it, at least.</summary>
    public int Sent => (Tests ?? 1) * Math.Max(1, Statements ?? 1);

    /// <summary>How many of them would be saved if the work were done once.</summary>
    public int Saved => Sent - Math.Max(1, Statements ?? 1);
}
