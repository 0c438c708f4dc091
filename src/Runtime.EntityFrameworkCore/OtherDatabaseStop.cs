using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>The errors of contexts that would have opened a database which FixtureGen did not make. Nothing was opened.</summary>
internal static class OtherDatabaseStop
{
    /// <summary>A context that the test's database serves, on a connection that cannot be replaced.</summary>
    internal static InvalidOperationException OfServed(DbContext context, DbConnection connection, Sandbox sandbox)
    {
        var own = context.Database.GetDbConnection();
        return new(
            sandbox.Engine.IsOurs(own)
                ? $"'{sandbox.Owner}' would create or delete a database on the server, by a second connection that its " +
                    $"'{context.GetType()}' opens for that. Nothing was done. Inside a test, the database and its tables exist already: " +
                    "do not call EnsureDeleted or EnsureCreated."
            : ReferenceEquals(own, connection)
                ? $"'{sandbox.Owner}' uses a '{context.GetType()}' on a connection to {OtherDatabases.Describe(connection)} that is open " +
                    "already, so it cannot be pointed at the test's database. Nothing was sent. Let the context open its connection " +
                    "itself, or give it the Connection of the test."
            : $"'{sandbox.Owner}' uses a '{context.GetType()}' that was made before the test and would open " +
                $"{OtherDatabases.Describe(connection)} to see what is there. Make the context inside the test.");
    }

    /// <summary>Contexts of one type that the application has on two databases.</summary>
    internal static InvalidOperationException OfTwo(Type context, DatabaseName first, DatabaseName second, Sandbox sandbox)
        => new(
            $"'{sandbox.Owner}' uses a '{context}' on {OtherDatabases.Describe(first.DataSource, first.Database)} and then on " +
            $"{OtherDatabases.Describe(second.DataSource, second.Database)}. A test has one database, so both would be the same here, " +
            "and the second would show what was stored in the first. Use one of them in a test. Where both mean one database, such as a read " +
            $"replica, override {nameof(IContextDatabase.IsOneDatabase)} in '{sandbox.Definition.GetType()}'.");

    internal static InvalidOperationException OfAnother(Type context, DbConnection connection, Sandbox sandbox)
        => new(
            $"'{sandbox.Owner}' uses a '{context}' that would open {OtherDatabases.Describe(connection)}, which FixtureGen did not make: " +
            "what the test does there would stay. Nothing was opened. " +
            $"Where the context uses the database of the test in the application, say so on '{sandbox.Definition.GetType()}': " +
            $"[AlsoServes<{context.Name}>]. Where the test is meant to use that database, say so in the test project: " +
            $"[assembly: AllowDatabase(\"{OtherDatabases.NameOf(connection)}\")].");

    /// <summary>A context that the test's database does not serve, with the connection string of the sandbox.</summary>
    internal static InvalidOperationException OfSandboxString(Type context, Sandbox sandbox)
        => new(
            $"'{sandbox.Owner}' uses a '{context}' with the connection string of its sandbox, which no connection string opens. Nothing " +
            $"was opened. Say on '{sandbox.Definition.GetType()}' that its database serves this context too: " +
            $"[AlsoServes<{context.Name}>], or give the context the Connection of the test.");

    internal static InvalidOperationException OutsideOfTests(Type context, DbConnection connection, Type database)
        => new(
            $"A '{context}' would open {OtherDatabases.Describe(connection)} outside of a test that uses FixtureGen. '{database}' serves " +
            "this context, so a test run must not change the application's own database. Nothing was opened. " +
            $"(1) In a test class that is to use FixtureGen: put [UseDatabase<{database.Name}>] or [UseFixtures<…>] on it. " +
            "(2) In the start-up of an application that a class fixture or an assembly fixture starts: start it in the test, by the " +
            "first CreateClient(). (3) In a request, a thread or a timer: it was begun without the execution context of its test. " +
            "(4) Where tests are meant to use this database, such as one in a container of their own, say so in the test project: " +
            $"[assembly: AllowDatabase(\"{OtherDatabases.NameOf(connection)}\")].");

    /// <summary>Migrations that would make the tables of the model a second time.</summary>
    internal static InvalidOperationException OfMigration(Type migration, Type context, Sandbox sandbox)
        => new(
            $"'{sandbox.Owner}' applies the migration '{migration.Name}' of '{context}', but '{sandbox.Definition.GetType()}' has made " +
            "the tables from the model already, without migrations. Have it migrate instead: protected override Task " +
            $"CreateSchemaAsync({context.Name} db, CancellationToken cancellationToken) => db.Database.MigrateAsync(cancellationToken); " +
            "then there is nothing left to apply in a test.");

    internal static InvalidOperationException OfOtherProvider(DbContext context, Sandbox sandbox)
        => new(
            $"'{sandbox.Owner}' made a '{context.GetType()}' that uses {context.Database.ProviderName}, but its test database " +
            $"'{sandbox.Definition.GetType()}' uses the engine '{sandbox.Engine.Name}'. " +
            "Configure the application's context with the same provider in tests.");
}
