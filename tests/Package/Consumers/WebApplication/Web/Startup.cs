using Microsoft.EntityFrameworkCore;

namespace Web;

/// <summary>An application in the older form.</summary>
public sealed class Startup
{
    public void ConfigureServices(IServiceCollection services) => services.AddDbContext<ShopContext>(options => ShopContext.UseProduction(options));

    public void Configure(IApplicationBuilder app) => app.Run(Answer);

    /// <summary>Adds an item and answers with how many there are.</summary>
    public static async Task Answer(HttpContext context)
    {
        var db = context.RequestServices.GetRequiredService<ShopContext>();
        db.Add(new Item());
        await db.SaveChangesAsync();
        await context.Response.WriteAsync($"{await db.Items.CountAsync()}");
    }
}
