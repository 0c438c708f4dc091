namespace FixtureGen.EntityFrameworkCore;

/// <summary>A <see cref="TestDatabase{TContext}"/> of any context.</summary>
internal interface IContextDatabase
{
    /// <summary>The context whose model the tables were made from, by <c>EnsureCreated</c>; null when they were made otherwise.</summary>
    Type? MadeFromModelOf { get; }

    /// <summary>Whether connection strings that name different databases lead to one in the application.</summary>
    bool IsOneDatabase(string connectionString, string other);
}
