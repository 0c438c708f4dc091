using System.Reflection;
using System.Runtime.ExceptionServices;
using FixtureGen.Glue;

namespace FixtureGen.Testing;

/// <summary>Plays the test framework for one run of one test class: calls what generated code calls, in the order that xUnit does.</summary>
internal sealed class ClassRun : IAsyncDisposable
{
    private readonly SequentialTests lease;
    private readonly Type testClass;

    private ClassRun(SequentialTests lease, Type testClass)
    {
        this.lease = lease;
        this.testClass = testClass;
    }

    internal static async Task<ClassRun> StartAsync<TTestClass>()
        where TTestClass : ITestClass
    {
        SequentialTests? published = null;
        var lease = SequentialTests.Open<TTestClass>(ref published);
        await lease.InitializeAsync();
        return new(lease, typeof(TTestClass));
    }

    internal Task TestAsync(Action<Sandbox> body, string name = "a test", MethodInfo? method = null, Action<Sandbox>? construct = null)
        => TestAsync(
            sandbox =>
            {
                body(sandbox);
                return Task.CompletedTask;
            },
            name,
            construct,
            method: method);

    /// <summary>Runs one test. Everything that fails fails the test, as a framework reports it: a single failure as it is, several together.</summary>
    /// <param name="body">The test method.</param>
    /// <param name="name">The test's name in errors.</param>
    /// <param name="construct">The constructor of the test class.</param>
    /// <param name="dispose">Dispose of the test class.</param>
    /// <param name="method">A method whose attributes the test has.</param>
    internal async Task TestAsync(
        Func<Sandbox, Task> body,
        string name = "a test",
        Action<Sandbox>? construct = null,
        Action<Sandbox>? dispose = null,
        MethodInfo? method = null)
    {
        var failures = new List<Exception>();
        var sandbox = Enter();
        construct?.Invoke(sandbox);
        SequentialTests.Before(name, method);
        try
        {
            await body(sandbox);
        }
        catch (Exception failure)
        {
            failures.Add(failure);
        }

        Try(SequentialTests.After, failures);
        Try(() => dispose?.Invoke(sandbox), failures);
        switch (failures)
        {
            case []:
                return;
            case [var only]:
                ExceptionDispatchInfo.Throw(only);
                return;
            default:
                throw new AggregateException(failures);
        }
    }

    /// <summary>What the generated field initialiser does.</summary>
    internal Sandbox Enter() => SequentialTests.Enter(lease, testClass);

    public async ValueTask DisposeAsync() => await lease.DisposeAsync();

    private static void Try(Action step, List<Exception> failures)
    {
        try
        {
            step();
        }
        catch (Exception failure)
        {
            failures.Add(failure);
        }
    }
}
