namespace FixtureGen;

/// <summary>Names the database that the tests of this class run against, if the fixtures do not determine it.</summary>
/// <remarks>
/// Needed when several databases serve one context type, when all fixtures use ADO.NET and there are several databases,
/// or for a class that needs an isolated database without fixtures. On a fixture, it names the database that the fixture belongs to.
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
