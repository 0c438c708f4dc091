namespace FixtureGen.Analysis.Rules;

/// <summary>Keys of the facts that analyzers hand to code fixes with a diagnostic.</summary>
internal static class DiagnosticProperties
{
    /// <summary>Present on FG1001 when nothing but <c>[Fixture]</c> is missing.</summary>
    public const string LacksFixtureAttribute = nameof(LacksFixtureAttribute);
}
