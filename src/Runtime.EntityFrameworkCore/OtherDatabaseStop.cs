using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>The errors of contexts that would have opened a database which FixtureGen did not make. Nothing was opened.</summary>
internal static class OtherDatabaseStop
{
    /// <summary>A context that the test's database serves, on a connection that it had before the test.</summary>
    internal static InvalidOperationException OfServed(DbContext context, DbConnection connection, Sandbox sandbox)
        => new(sandbox.Engine.IsOurs(context.Database.GetDbConnection())
            ? $"'{sandbox.Owner}' would create or delete a database on the server, by a second connection that its '{context.GetType()}' " +
                "opens for that. " +
              "Nothing was done. Inside a test, the database and its tables exist already: do not call EnsureDeleted or EnsureCreated."
            : $"'{sandbox.Owner}' uses a '{context.GetType()}' that was made before the test and would open " +
                $"{OtherDatabases.Describe(connection)}. " +
              "Make contexts inside the test; if a pool hands out one that the start-up of the application has used, use AddDbContext in " +
              "tests.");

    internal static InvalidOperationException OfAnother(Type context, DbConnection connection, Sandbox sandbox)
        => new(
            $"'{sandbox.Owner}' uses a '{context}' that would open {OtherDatabases.Describe(connection)}, which FixtureGen did not make: " +
            "what the test does there would stay. Nothing was opened. " +
            $"Where the context uses the database of the test in the application, say so on '{sandbox.Definition.GetType()}': " +
            $"[AlsoServes<{context.Name}>]. Where the test is meant to use that database, say so in the test project: " +
            $"[assembly: AllowDatabase(\"{OtherDatabases.NameOf(connection)}\")].");

    internal static InvalidOperationException OutsideOfTests(Type context, DbConnection connection, Type database)
        => new(
            $"A '{context}' would open {OtherDatabases.Describe(connection)} outside of a test that uses FixtureGen. '{database}' serves " +
            "this " +
            "context, so a test run must not change the application's own database. Nothing was opened. " +
            "Do this work in a test, in a fixture or in a [ClassSetup]. An application that a class fixture or an assembly fixture " +
            "starts has to be " +
            "started in the test. Where tests are meant to use that database, say so in the test project: " +
            $"[assembly: AllowDatabase(\"{OtherDatabases.NameOf(connection)}\")].");

    internal static InvalidOperationException OfOtherProvider(DbContext context, Sandbox sandbox)
        => new(
            $"'{sandbox.Owner}' made a '{context.GetType()}' that uses {context.Database.ProviderName}, but its test database " +
            $"'{sandbox.Definition.GetType()}' uses the engine '{sandbox.Engine.Name}'. " +
            "Configure the application's context with the same provider in tests.");
}
