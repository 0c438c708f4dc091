using System.Reflection;

namespace FixtureGen.Conformance.Harness;

/// <summary>One case, as it is found by its attribute.</summary>
/// <param name="Area">Name of the folder.</param>
/// <param name="Name">The sentence.</param>
/// <param name="Method">The code.</param>
internal sealed record ConformanceCase(string Area, string Name, MethodInfo Method)
{
    /// <summary>All cases, by area and in the order of their names.</summary>
    internal static IReadOnlyList<ConformanceCase> All { get; } =
    [
        .. typeof(ConformanceCase).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Where(method => method.IsDefined(typeof(CaseAttribute)))
            .Select(method => new ConformanceCase(method.DeclaringType!.Namespace!.Split('.')[^1], method.Name.Replace('_', ' '), method))
            .OrderBy(each => each.Area, StringComparer.Ordinal)
            .ThenBy(each => each.Name, StringComparer.Ordinal),
    ];

    internal static ConformanceCase Named(string area, string name) => All.Single(each => each.Area == area && each.Name == name);

    internal bool IsFor(string engine) => Method.GetCustomAttribute<CaseAttribute>()!.Only is not { } only || only == engine;

    internal LimitAttribute? LimitOn(string engine) => Method.GetCustomAttributes<LimitAttribute>().SingleOrDefault(limit => limit.Engine == engine);

    internal FailsTheTestAttribute? FailureOn(string engine)
        => Method.GetCustomAttributes<FailsTheTestAttribute>().SingleOrDefault(failure => failure.Engine == engine);

    internal Task RunAsync(Application application) => Method.CreateDelegate<Func<Application, Task>>()(application);

    public override string ToString() => $"{Area}: {Name}";
}
