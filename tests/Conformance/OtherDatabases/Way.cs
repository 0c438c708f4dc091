using System.Reflection;
using Xunit.Abstractions;

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>One way by which code gets to a database without what FixtureGen gives it, up to a row that it notes there.</summary>
/// <param name="Name">What is done, such as <c>A_context_with_a_connection_string</c>.</param>
/// <param name="Engine">The engine that has this way.</param>
/// <param name="Use">The method.</param>
internal sealed record Way(string Engine, MethodInfo Use)
{
    internal string Name => Use.Name.Replace('_', ' ');

    /// <summary>Whether contexts of this way are of a type that the test database serves: those are watched in the whole process.</summary>
    internal bool IsServed => Use.DeclaringType == typeof(ServedContexts) || Use.DeclaringType == typeof(EarlierContexts);

    /// <summary>Whether it is seen in tests and where something is prepared, but not elsewhere.</summary>
    internal bool IsUnseenElsewhere => Use.GetCustomAttribute<UnseenElsewhereAttribute>() is not null;

    /// <summary>Whether the provider shows it only when it is done. The test fails then, but a row is noted.</summary>
    internal bool IsSeenAfterwards => Use.GetCustomAttribute<SeenAfterwardsAttribute>() is not null;

    /// <summary>Does it. What is made before the test is made here, and used by the result.</summary>
    internal Func<Task> Prepare(Production production)
        => Use.ReturnType == typeof(Func<Task>)
            ? Use.CreateDelegate<Func<Production, Func<Task>>>()(production)
            : () => Use.CreateDelegate<Func<Production, Task>>()(production);
}

/// <summary>Marks a way that the provider shows only when it is done.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeenAfterwardsAttribute : Attribute;

/// <summary>Marks a way that is not seen before and after tests, as docs/isolation.md says.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnseenElsewhereAttribute : Attribute;

/// <summary>One row of a theory: a way on an engine.</summary>
public sealed class WayOnEngine : IXunitSerializable
{
    private string engine = "";
    private string name = "";

    /// <summary>For xUnit.</summary>
    public WayOnEngine()
    {
    }

    internal WayOnEngine(Way way) => (engine, name) = (way.Engine, way.Name);

    internal Way Way => Ways.All.Single(way => way.Engine == engine && way.Name == name);

    public void Deserialize(IXunitSerializationInfo info) => (engine, name) = (info.GetValue<string>("engine"), info.GetValue<string>("name"));

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("engine", engine);
        info.AddValue("name", name);
    }

    public override string ToString() => $"{engine}: {name}";
}
