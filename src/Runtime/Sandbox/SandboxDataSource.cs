using System.Data.Common;

namespace FixtureGen;

/// <summary>Gives application code that takes a data source the connections of a sandbox.</summary>
internal sealed class SandboxDataSource(Sandbox sandbox) : DbDataSource
{
    public override string ConnectionString => CreateConnection().ConnectionString;

    protected override DbConnection CreateDbConnection() => sandbox.CreateConnection();
}
