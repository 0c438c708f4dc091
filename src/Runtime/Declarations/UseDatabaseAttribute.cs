namespace FixtureGen;

/// <summary>Names the database that the tests of this class run against, where it does not follow from the fixtures.</summary>
/// <remarks>
/// Needed when several databases serve one context type, when ADO.NET fixtures alone leave a choice,
/// or for a class that wants an isolated database without any fixture. On a fixture, it names the database that the fixture belongs to.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class UseDatabaseAttribute(Type database) : Attribute
{
    /// <summary>A class that derives from <see cref="TestDatabase"/>.</summary>
    public Type Database { get; } = database;
}

/// <inheritdoc cref="UseDatabaseAttribute"/>
/// <typeparam name="TDatabase">A class that derives from <see cref="TestDatabase"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class UseDatabaseAttribute<TDatabase> : Attribute
    where TDatabase : TestDatabase;
