namespace FixtureGen;

/// <summary>Names the fixtures that must be loaded before this one.</summary>
/// <remarks>
/// A set is loaded in dependency order; fixtures that do not depend on each other are loaded in the order of their full names. A cycle is a
/// build error.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class DependsOnFixturesAttribute(params Type[] fixtures) : Attribute
{
    /// <summary>The fixture classes, in the order in which they were named.</summary>
    public IReadOnlyList<Type> Fixtures { get; } = fixtures;
}

/// <inheritdoc cref="DependsOnFixturesAttribute"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class DependsOnFixturesAttribute<T> : Attribute
    where T : Fixture;

/// <inheritdoc cref="DependsOnFixturesAttribute"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class DependsOnFixturesAttribute<T1, T2> : Attribute
    where T1 : Fixture
    where T2 : Fixture;

/// <inheritdoc cref="DependsOnFixturesAttribute"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class DependsOnFixturesAttribute<T1, T2, T3> : Attribute
    where T1 : Fixture
    where T2 : Fixture
    where T3 : Fixture;

/// <inheritdoc cref="DependsOnFixturesAttribute"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class DependsOnFixturesAttribute<T1, T2, T3, T4> : Attribute
    where T1 : Fixture
    where T2 : Fixture
    where T3 : Fixture
    where T4 : Fixture;

/// <inheritdoc cref="DependsOnFixturesAttribute"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class DependsOnFixturesAttribute<T1, T2, T3, T4, T5> : Attribute
    where T1 : Fixture
    where T2 : Fixture
    where T3 : Fixture
    where T4 : Fixture
    where T5 : Fixture;
