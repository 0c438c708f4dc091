using System.ComponentModel;

namespace FixtureGen.Plan;

/// <summary>
/// One fixture group of the generated plan: the test classes with one database and one fixture set. Written by the generator.
/// </summary>
/// <param name="id">The group's stable id: a hash of its database, its fixtures and its isolation.</param>
/// <param name="database">The class that declares the database.</param>
[AttributeUsage(AttributeTargets.Module, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FixtureGroupAttribute(string id, Type database) : Attribute
{
    /// <summary>The group's stable id.</summary>
    public string Id { get; } = id;

    /// <summary>The class that declares the database.</summary>
    public Type Database { get; } = database;

    /// <summary>How the tests of its classes are isolated, unless a test's own attribute says otherwise.</summary>
    public Isolation Isolation { get; init; }

    /// <summary>The fixture set in load order.</summary>
    public Type[] Fixtures { get; init; } = [];

    /// <summary>Tables that loading the set writes, referenced tables before the ones that refer to them.</summary>
    public string[] Tables { get; init; } = [];

    /// <summary>Full names of the group's test classes, in ordinal order.</summary>
    public string[] Classes { get; init; } = [];

    /// <summary>
    /// Hash of the declarations that the prepared image depends on: database and fixtures, with the code in the project that they call.
    /// </summary>
    public string ContentHash { get; init; } = "";
}
