namespace FixtureGen;

/// <summary>Marks a static method that adds rows for its test class alone. It runs once, before the class's first test, on top of the fixtures.</summary>
/// <remarks>
/// The method returns <c>void</c>, <see cref="Task"/> or <see cref="ValueTask"/> and takes any of: the class's context type,
/// <see cref="System.Data.Common.DbConnection"/>, <see cref="CancellationToken"/>. Changes left in the context are saved when it returns.
/// The rows are there for every test of the class, and gone after it. Set-ups of base classes run first.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ClassSetupAttribute : Attribute;
