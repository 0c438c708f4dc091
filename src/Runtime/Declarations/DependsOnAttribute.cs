using System.ComponentModel;

namespace FixtureGen;

/// <summary>The former name of <see cref="DependsOnFixturesAttribute"/>, with the same meaning.</summary>
/// <remarks>
/// There is none without type arguments: MSTest has an attribute of that name, and whoever writes it would have to say which one is meant.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
[Obsolete("Write [DependsOnFixtures]: test frameworks have attributes called [DependsOn].")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DependsOnAttribute<T> : Attribute
    where T : Fixture;

/// <inheritdoc cref="DependsOnAttribute{T}"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
[Obsolete("Write [DependsOnFixtures]: test frameworks have attributes called [DependsOn].")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DependsOnAttribute<T1, T2> : Attribute
    where T1 : Fixture
    where T2 : Fixture;

/// <inheritdoc cref="DependsOnAttribute{T}"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
[Obsolete("Write [DependsOnFixtures]: test frameworks have attributes called [DependsOn].")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DependsOnAttribute<T1, T2, T3> : Attribute
    where T1 : Fixture
    where T2 : Fixture
    where T3 : Fixture;

/// <inheritdoc cref="DependsOnAttribute{T}"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
[Obsolete("Write [DependsOnFixtures]: test frameworks have attributes called [DependsOn].")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DependsOnAttribute<T1, T2, T3, T4> : Attribute
    where T1 : Fixture
    where T2 : Fixture
    where T3 : Fixture
    where T4 : Fixture;

/// <inheritdoc cref="DependsOnAttribute{T}"/>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
[Obsolete("Write [DependsOnFixtures]: test frameworks have attributes called [DependsOn].")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DependsOnAttribute<T1, T2, T3, T4, T5> : Attribute
    where T1 : Fixture
    where T2 : Fixture
    where T3 : Fixture
    where T4 : Fixture
    where T5 : Fixture;
