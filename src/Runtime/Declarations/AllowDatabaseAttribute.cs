namespace FixtureGen;

/// <summary>Allows Entity Framework Core contexts to open a database that FixtureGen did not make.</summary>
/// <remarks>
/// Without it, a context that would open such a database in a test is stopped, and so is a context that a <see cref="TestDatabase"/> serves
/// anywhere in the process: a test run must not change the application's own data. A private database in memory is never stopped.
/// What an allowed database holds is shared by all tests, and nothing in it is undone.
/// </remarks>
/// <param name="database">
/// The data source or the name of the database, as the connection says them: <c>lookup.db</c>, <c>localhost</c>, <c>legacy</c>. <c>*</c>
/// stands for any characters, so that <c>"*/lookup.db"</c> allows the file in every folder. Upper and lower case are the same.
/// </param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class AllowDatabaseAttribute(string database) : Attribute
{
    /// <summary>The data source or the name of the database.</summary>
    public string Database { get; } = database;
}
