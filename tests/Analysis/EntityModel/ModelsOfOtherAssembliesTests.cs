using FixtureGen.Analysis.Tests.Harness;

namespace FixtureGen.Analysis.Tests.EntityModel;

public sealed class ModelsOfOtherAssembliesTests
{
    private const string Load = """
        public sealed class F : Fixture<Shop>
        {
            public override async Task LoadAsync(Shop db, CancellationToken cancellationToken) => await db.AddAsync(new Item());
        }
        """;

    [Theory]
    [InlineData("public class Item { public int Id { get; set; } }", "", "Stock")]
    [InlineData("[Table(\"items\")] public class Item { public int Id { get; set; } }", "", "items")]
    [InlineData("public class Item { public int Id { get; set; } }", "protected override void OnModelCreating(ModelBuilder b) { }", "Stock …")]
    [InlineData("[Table(\"items\")] public class Item { public int Id { get; set; } }", "protected override void OnModelCreating(ModelBuilder b) { }", "items")]
    public void A_table_is_known_unless_code_that_cannot_be_read_may_name_it(string entity, string members, string tables)
        => Assert.Equal(tables, Touches.Of("F", Source.CompileAgainst(
            Source.CompileToReference("Application", entity + $$""" public class Shop : DbContext { public DbSet<Item> Stock => Set<Item>(); {{members}} }"""), Load)));

    [Fact]
    public void Configuration_in_another_assembly_cannot_be_read()
        => Assert.Equal("Stock …", Touches.Of("F", Source.CompileAgainst(
            Source.CompileToReference("Application", """
                public class Item { public int Id { get; set; } }
                public class ItemConfiguration : IEntityTypeConfiguration<Item> { public void Configure(EntityTypeBuilder<Item> b) => b.ToTable("items"); }
                """),
            """
            public class Shop : DbContext
            {
                public DbSet<Item> Stock => Set<Item>();
                protected override void OnModelCreating(ModelBuilder b) => b.ApplyConfiguration(new ItemConfiguration());
            }
            """, Load)));

    [Fact]
    public void A_base_context_of_another_assembly_does_not_hide_the_tables_of_types_it_cannot_know()
        => Assert.Equal("Stock", Touches.Of("F", Source.CompileAgainst(
            Source.CompileToReference("Library", "public class Base : DbContext { protected override void OnModelCreating(ModelBuilder b) { } }"),
            """
            public class Item { public int Id { get; set; } }
            public class Shop : Base
            {
                public DbSet<Item> Stock => Set<Item>();
                protected override void OnModelCreating(ModelBuilder b) => base.OnModelCreating(b);
            }
            """, Load)));

    [Fact]
    public void Sets_of_a_base_context_of_another_assembly_may_be_named_there()
        => Assert.Equal("Stock …", Touches.Of("F", Source.CompileAgainst(
            Source.CompileToReference("Library", """
                public class Base<T> : DbContext where T : class
                {
                    public DbSet<T> Stock => Set<T>();
                    protected override void OnModelCreating(ModelBuilder b) => b.Entity<T>().ToTable("hidden");
                }
                """),
            "public class Item { public int Id { get; set; } } public class Shop : Base<Item>;", Load)));

    [Fact]
    public void Navigations_with_private_setters_are_seen_through_a_reference_assembly()
        => Assert.Equal("Makers Cars", Touches.Of("F", Source.CompileAgainst(
            Source.CompileToReference("Application", """
                public class Car { public int Id { get; set; } public Maker Maker { get; private set; } }
                public class Maker { public int Id { get; set; } }
                public class Garage : DbContext { public DbSet<Car> Cars => Set<Car>(); public DbSet<Maker> Makers => Set<Maker>(); }
                """),
            """
            public sealed class F : Fixture<Garage>
            {
                public override async Task LoadAsync(Garage db, CancellationToken cancellationToken) => await db.AddRangeAsync(new Car(), new Maker());
            }
            """)));
}
