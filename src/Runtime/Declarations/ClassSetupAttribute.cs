namespace FixtureGen;

/// <summary>
/// Marks a static method that adds rows for its test class alone. It runs once, before the class's first test, on top of the fixtures.
/// </summary>
/// <remarks>
/// The method returns <c>void</c>, <see cref="Task"/> or <see cref="ValueTask"/> and takes any of: the class's context type,
/// <see cref="System.Data.Common.DbConnection"/>, <see cref="CancellationToken"/>. Changes left in the context are saved when it returns.
/// The token is cancelled when no test of the class waits for the rows any more (the test has run out of time, or the run was aborted),
/// and when the process is asked to end. What was stored by then is undone.
/// The rows are there for every test of the class, and gone after it. Set-ups of base classes run first.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ClassSetupAttribute : Attribute;
