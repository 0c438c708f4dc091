using System.Data.Common;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>Contexts of the type that the test database serves, and what makes them, that were there before the test.</summary>
internal static class EarlierContexts
{
    public static Func<Task> A_context_that_was_made_before(Production production)
    {
        var db = production.NewShop();
        return () => Production.NoteAsync(db);
    }

    public static Func<Task> A_context_whose_model_was_made_before(Production production)
    {
        var db = production.NewShop();
        _ = db.Model;
        return () => Production.NoteAsync(db);
    }

    public static Func<Task> A_context_that_began_a_query_before(Production production)
    {
        var query = production.NewShop().Customers.Where(customer => customer.Name == "Ann");
        return async () =>
        {
            await query.ToListAsync();
            await Production.NoteAsync(production.NewShop());
        };
    }

    public static Func<Task> Options_that_were_made_before(Production production)
    {
        var options = production.Options<ShopContext>();
        return () => Production.NoteAsync(new ShopContext(options));
    }

    public static Func<Task> A_pool_that_was_made_before(Production production)
    {
        var services = new ServiceCollection();
        services.AddDbContextPool<ShopContext>(options => production.Engine.Use(options, production.ConnectionString), poolSize: 1);
        var provider = services.BuildServiceProvider();
        using (var scope = provider.CreateScope())
        {
            _ = scope.ServiceProvider.GetRequiredService<ShopContext>().Model;
        }

        return async () =>
        {
            await using var scope = provider.CreateAsyncScope();
            await Production.NoteAsync(scope.ServiceProvider.GetRequiredService<ShopContext>());
        };
    }

    public static Func<Task> A_factory_that_was_made_before(Production production)
    {
        var services = new ServiceCollection();
        services.AddPooledDbContextFactory<ShopContext>(options => production.Engine.Use(options, production.ConnectionString), poolSize: 1);
        var factory = services.BuildServiceProvider().GetRequiredService<IDbContextFactory<ShopContext>>();
        factory.CreateDbContext().Dispose();
        return async () =>
        {
            await using var db = await factory.CreateDbContextAsync();
            await Production.NoteAsync(db);
        };
    }

    public static Func<Task> A_closed_connection_that_was_made_before(Production production)
    {
        DbConnection connection = production.Connect();
        return () => Production.NoteAsync(new ShopContext(production.OptionsOn<ShopContext>(connection)));
    }
}
