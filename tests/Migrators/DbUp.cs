using System.Data.Common;
using DbUp;
using DbUp.Engine.Transactions;
using DbUp.Sqlite.Helpers;

namespace FixtureGen.Migrators;

#region docs: dbup-sqlite
public class DbUpOnSqlite : TestDatabase
{
    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        // DbUp closes what it is given; a SharedConnection stays open.
        var result = DeployChanges.To.SqliteDatabase(new SharedConnection(connection))
            .WithScriptsEmbeddedInAssembly(typeof(DbUpOnSqlite).Assembly)
            .Build()
            .PerformUpgrade();
        return result.Successful ? Task.CompletedTask : Task.FromException(result.Error);
    }
}
#endregion

#region docs: dbup-postgresql
public class DbUpOnPostgreSql : TestDatabase
{
    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var result = DeployChanges.To.PostgresqlDatabase(new SchemaConnections())
            .WithScriptsEmbeddedInAssembly(typeof(DbUpOnPostgreSql).Assembly)
            .Build()
            .PerformUpgrade();
        return result.Successful ? Task.CompletedTask : Task.FromException(result.Error);
    }

    // DbUp's own connection manager wants a connection string. Here each connection is one to the database that is being made.
    private sealed class SchemaConnections() : DatabaseConnectionManager(static _ => Sandbox.Current!.CreateConnection())
    {
        public override IEnumerable<string> SplitScriptIntoCommands(string scriptContents) => [scriptContents];
    }
}
#endregion
