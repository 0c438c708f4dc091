using Web;
using Microsoft.EntityFrameworkCore;

// What many applications do: contexts from a pool, and migrations when they start.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContextPool<ShopContext>(options => ShopContext.UseProduction(options));
var app = builder.Build();
if (app.Configuration["Migrate"] == "true")
{
    using var scope = app.Services.CreateScope();
    scope.ServiceProvider.GetRequiredService<ShopContext>().Database.Migrate();
}

app.MapPost("/items", async (ShopContext db) =>
{
    db.Add(new Item());
    await db.SaveChangesAsync();
});
app.MapGet("/items", (ShopContext db) => db.Items.Count());
app.Run();

public partial class Program;
