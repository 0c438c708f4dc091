using System.ComponentModel;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace FixtureGen.Glue;

/// <summary>
/// What generated code calls around each test of a class, under a framework that tells a test's name only, may run tests of a class at the same time, and has
/// no hook of its own for measuring. Not for use by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MeasuredTest
{
    /// <summary>Called before the test method, and before the set-ups of its class.</summary>
    /// <param name="testClass">The class that runs the test.</param>
    /// <param name="method">The name of the test's method, or null when it is not known; then what its attributes say is not done.</param>
    /// <param name="displayName">The test's name with its arguments, if it has any.</param>
    /// <param name="cancellation">Cancelled when the test has run out of time or the run is aborted, as the framework says.</param>
    /// <exception cref="InvalidOperationException">The method's isolation differs from its class's, and the database has been used already.</exception>
    public static void Before(Type testClass, string? method, string? displayName, CancellationToken cancellation = default)
    {
        var test = FindMethod(testClass, method);
        var name = method is null ? $"a test of {testClass}" : $"{testClass.FullName}.{displayName ?? method}";
        if (test is not null && Sandbox.Current is { } sandbox)
        {
            MemoryHooks.Before(test, name);
            sandbox.IsMeasured = true;
        }

        TestHooks.Before(name, test, cancellation);
    }

    /// <summary>Called after the test method and the clean-ups of its class: undoes what the test did, and lets another test have the database.</summary>
    /// <exception cref="AggregateException">The test failed a check, and used more memory than it may.</exception>
    public static void After()
    {
        if (Sandbox.Current is not { } sandbox)
        {
            return;
        }

        var failures = new List<Exception>();
        Try(TestHooks.After);
        sandbox.Lease?.Leave(sandbox);
        if (sandbox.IsMeasured)
        {
            sandbox.IsMeasured = false;
            Try(MemoryHooks.After);
        }

        if (failures.Count > 1)
        {
            throw new AggregateException(failures);
        }

        if (failures is [var failure])
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        void Try(Action step)
        {
            try
            {
                step();
            }
            catch (Exception thrown)
            {
                failures.Add(thrown);
            }
        }
    }

    // A method without attributes is no test.
    private static MethodInfo? FindMethod(Type testClass, string? method)
        => testClass.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .FirstOrDefault(candidate => candidate.Name == method && candidate.CustomAttributes.Any());
}
