using System.ComponentModel;

namespace FixtureGen.Glue;

/// <summary>A test class as the generator sees it. Not for use by hand.</summary>
/// <param name="testClass">The class.</param>
/// <param name="groupId">Id of its fixture group in the plan of the class's assembly.</param>
/// <param name="setup">Runs the class set-ups, base class first; null when there are none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TestClassDescriptor(Type testClass, string groupId, Func<ClassSetupRun, Task>? setup = null)
{
    /// <summary>The class.</summary>
    internal Type TestClass { get; } = testClass;

    /// <summary>Id of its fixture group in the plan.</summary>
    internal string GroupId { get; } = groupId;

    /// <summary>Runs the class set-ups, or null.</summary>
    internal Func<ClassSetupRun, Task>? Setup { get; } = setup;
}
