using System.Data;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>Creates the tables of a model.</summary>
internal static class ModelSchema
{
    internal static async Task CreateAsync(DbContext db, CancellationToken cancellationToken)
    {
        var connection = db.Database.GetDbConnection();
        // A provider may open the connection itself, as Npgsql's does to read the types that the model has just created. It refuses an open
        // one.
        var reopens = connection.State == ConnectionState.Open && Sandbox.Current?.TakenDatabase is { OutlivesItsConnection: true };
        if (reopens)
        {
            await connection.CloseAsync().ConfigureAwait(false);
        }

        try
        {
            if (HasOnlySynchronousSeeding(db))
            {
                db.Database.EnsureCreated();
            }
            else
            {
                await db.Database.EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            if (reopens && connection.State == ConnectionState.Closed)
            {
                await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Throws where a migration would make tables a second time that were made from the model of its context.</summary>
    internal static void ThrowIfMade(Type migration)
    {
        if (Sandbox.Current is { IsOfSchema: false, Definition: IContextDatabase { MadeFromModelOf: { } context } } sandbox
            && migration.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
        {
            throw OtherDatabaseStop.OfMigration(migration, context, sandbox);
        }
    }

    /// <summary>
    /// With UseSeeding alone, EnsureCreatedAsync throws. Seeding came with Entity Framework Core 9; the package is compiled against 8.
    /// </summary>
    private static bool HasOnlySynchronousSeeding(DbContext db)
    {
        var options = db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>();
        return Seeder("Seeder") is not null && Seeder("AsyncSeeder") is null;

        object? Seeder(string name) => options?.GetType().GetProperty(name)?.GetValue(options);
    }
}
