using System.ComponentModel;

namespace FixtureGen.Glue;

/// <summary>What generated code calls around each test. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TestHooks
{
    /// <summary>Called before the test method, with the name that errors will use for the test.</summary>
    public static void Before(string testName)
    {
        if (FixtureGen.Sandbox.Current is { } sandbox)
        {
            sandbox.Owner = testName;
            sandbox.HasBegun = true;
        }
    }

    /// <summary>Called after the test method: undoes what the test did.</summary>
    /// <exception cref="SandboxEscapedException">The test ended its transaction; its changes could not be undone, and its database was discarded.</exception>
    /// <exception cref="DeferredConstraintException">The test left rows that the database would have refused.</exception>
    public static void After()
    {
        if (FixtureGen.Sandbox.Current is { Lease: { } lease } sandbox)
        {
            lease.CompleteTest(sandbox);
        }
    }

    /// <summary>The sandbox that the derived class has entered, for the members that an abstract base class has.</summary>
    /// <param name="baseClass">The abstract class.</param>
    public static Sandbox Sandbox(Type baseClass)
        => FixtureGen.Sandbox.Current is { HasBegun: false, TestClass: { } entered } sandbox && entered.IsSubclassOf(baseClass)
            ? sandbox
            : throw new InvalidOperationException(
                $"No test that derives from '{baseClass}' has entered its sandbox. Make the derived class partial, so that its part can be generated.");
}
