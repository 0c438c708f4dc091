namespace FixtureGen;

/// <summary>Names the fixtures whose rows every test of this class starts from.</summary>
/// <remarks>
/// The class must be <c>partial</c>. The fixtures that they depend on are loaded, too. A class that inherits from one with this attribute
/// uses those fixtures too and must be <c>partial</c> as well, unless it is abstract.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class UseFixturesAttribute(params Type[] fixtures) : Attribute
{
    /// <summary>The fixture classes, in the order in which they were named.</summary>
    public IReadOnlyList<Type> Fixtures { get; } = fixtures;
}

/// <inheritdoc cref="UseFixturesAttribute"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class UseFixturesAttribute<T> : Attribute
    where T : Fixture;

/// <inheritdoc cref="UseFixturesAttribute"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class UseFixturesAttribute<T1, T2> : Attribute
    where T1 : Fixture
    where T2 : Fixture;

/// <inheritdoc cref="UseFixturesAttribute"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class UseFixturesAttribute<T1, T2, T3> : Attribute
    where T1 : Fixture
    where T2 : Fixture
    where T3 : Fixture;

/// <inheritdoc cref="UseFixturesAttribute"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class UseFixturesAttribute<T1, T2, T3, T4> : Attribute
    where T1 : Fixture
    where T2 : Fixture
    where T3 : Fixture
    where T4 : Fixture;

/// <inheritdoc cref="UseFixturesAttribute"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class UseFixturesAttribute<T1, T2, T3, T4, T5> : Attribute
    where T1 : Fixture
    where T2 : Fixture
    where T3 : Fixture
    where T4 : Fixture
    where T5 : Fixture;
