using System.Collections.Concurrent;
using System.Reflection;

namespace FixtureGen.Leasing;

/// <summary>What the attributes of a test say. Read once for each test method.</summary>
/// <param name="Isolation">The method's own isolation, or null: that of the class is in the plan.</param>
/// <param name="DisabledChecks">The checks that the method, its class or its assembly turns off.</param>
internal sealed record TestOptions(Isolation? Isolation, SandboxChecks DisabledChecks)
{
    private static readonly ConcurrentDictionary<(Type, MethodInfo?), TestOptions> Known = new();

    internal static TestOptions Of(Type testClass, MethodInfo? method)
        => Known.GetOrAdd((testClass, method), static test => Read(test.Item1, test.Item2));

    private static TestOptions Read(Type testClass, MethodInfo? method)
    {
        var disabling = testClass.Assembly.GetCustomAttributes<DisableChecksAttribute>()
            .Concat(testClass.GetCustomAttributes<DisableChecksAttribute>(inherit: true))
            .Concat(method?.GetCustomAttributes<DisableChecksAttribute>(inherit: true) ?? []);
        return new(
            method?.GetCustomAttribute<IsolationAttribute>(inherit: true)?.Isolation,
            disabling.Aggregate(SandboxChecks.None, static (all, attribute) => all | attribute.Checks));
    }
}
