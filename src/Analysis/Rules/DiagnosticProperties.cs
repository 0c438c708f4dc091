namespace FixtureGen.Analysis.Rules;

/// <summary>Keys of the facts that analyzers hand to code fixes with a diagnostic.</summary>
internal static class DiagnosticProperties
{
    /// <summary>Present on FG1001 when nothing but <c>[Fixture]</c> is missing.</summary>
    public const string LacksFixtureAttribute = nameof(LacksFixtureAttribute);

    /// <summary>Present on FG5004 and FG5007 when the place reported is the call itself, and not one of a method that leads to it.</summary>
    public const string IsTheCall = nameof(IsTheCall);
}
