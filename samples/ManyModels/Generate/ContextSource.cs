namespace ManyModels.Generate;

internal static class ContextSource
{
    public static string Write(Area area) => $$"""
        using Microsoft.EntityFrameworkCore;

        namespace ManyModels.{{area.Name}};

        public sealed class {{area.Context}}(DbContextOptions<{{area.Context}}> options) : DbContext(options)
        {
        {{string.Join("\n\n", area.Models.Select(static model => $"    public DbSet<{model.Name}> {model.Set} => Set<{model.Name}>();"))}}

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
        {{string.Join("\n", area.Models.Select(Index))}}
            }
        }

        """;

    private static string Index(Model model) => model.HasUniqueColumn
        ? $"        modelBuilder.Entity<{model.Name}>().HasIndex(row => row.Code).IsUnique();"
        : $"        modelBuilder.Entity<{model.Name}>().HasIndex(row => new {{ row.Name, row.Code }}).IsUnique();";
}
