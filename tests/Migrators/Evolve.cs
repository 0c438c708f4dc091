using System.Data.Common;
using EvolveDb;

namespace FixtureGen.Migrators;

#region docs: evolve
public class EvolveDatabase : TestDatabase
{
    protected override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        // A connection that Evolve may open and close, to the database that is being made.
        await using var own = Sandbox.Current!.CreateConnection();
        var evolve = new Evolve(own)
        {
            EmbeddedResourceAssemblies = [typeof(EvolveDatabase).Assembly],
            EmbeddedResourceFilters = ["FixtureGen.Migrators.Scripts"],
        };
        evolve.Migrate();
    }
}
#endregion
