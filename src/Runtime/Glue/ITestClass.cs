using System.ComponentModel;

namespace FixtureGen.Glue;

/// <summary>What the generator adds to a test class so that the runtime knows it. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITestClass
{
    /// <summary>Describes the class. Called once for each run of the class.</summary>
    static abstract TestClassDescriptor Descriptor { get; }
}
