namespace FixtureGen.Analysis.Rules;

/// <summary>Keys of the facts that analyzers hand to code fixes with a diagnostic.</summary>
internal static class DiagnosticProperties
{
    /// <summary>Present on FG1001 when nothing but <c>[Fixture]</c> is missing.</summary>
    public const string LacksFixtureAttribute = nameof(LacksFixtureAttribute);

    /// <summary>On the rules about reloading: how many tests repeat the work, written-out cases counted one by one.</summary>
    public const string Tests = nameof(Tests);

    /// <summary>
    /// On the rules about reloading: how many statements the work costs each test, as far as the source shows; at least that many are run.
    /// </summary>
    public const string Statements = nameof(Statements);

    /// <summary>On the rules about reloading: full name of the class whose set-up does the work.</summary>
    public const string TestClass = nameof(TestClass);

    /// <summary>On the rules about reloading: why there is no code fix; absent when there is one.</summary>
    public const string WhyNotFixed = nameof(WhyNotFixed);

    /// <summary>
    /// Present on FG5004 and FG5007 when the place reported is the call itself, and not one of a method that leads to it.
    /// </summary>
    public const string IsTheCall = nameof(IsTheCall);
}
