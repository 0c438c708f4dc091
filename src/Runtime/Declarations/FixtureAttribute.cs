namespace FixtureGen;

/// <summary>Declares a fixture: a named set of rows that tests start from, loaded once for all the classes that use it.</summary>
/// <remarks>
/// Put it on a class that derives from <see cref="Fixture"/>, or from <c>Fixture&lt;TContext&gt;</c> of FixtureGen.EntityFrameworkCore.
/// The class needs a constructor without parameters, and the other types of its assembly must be able to see it.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FixtureAttribute : Attribute;
