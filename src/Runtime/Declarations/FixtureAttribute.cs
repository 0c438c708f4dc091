namespace FixtureGen;

/// <summary>Declares a fixture: a named set of rows that tests start from, loaded once for all the classes that use it.</summary>
/// <remarks>
/// Put it on a class that derives from <see cref="Fixture"/>, or from <c>Fixture&lt;TContext&gt;</c> of FixtureGen.EntityFrameworkCore.
/// The class must be constructible without arguments and visible to the assembly's other types.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FixtureAttribute : Attribute;
