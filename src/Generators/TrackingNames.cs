namespace FixtureGen.Generators;

/// <summary>Names of the pipeline's steps, for tests.</summary>
internal static class TrackingNames
{
    public const string Classes = nameof(Classes);
    public const string Project = nameof(Project);
    public const string TestClasses = nameof(TestClasses);
    public const string NeedsGlue = nameof(NeedsGlue);
    public const string HintNameClashes = nameof(HintNameClashes);
    public const string PlannedClasses = nameof(PlannedClasses);
    public const string Declarations = nameof(Declarations);
    public const string Plan = nameof(Plan);
    public const string Start = nameof(Start);
}
