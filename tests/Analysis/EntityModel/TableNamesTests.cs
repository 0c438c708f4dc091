using FixtureGen.Analysis.Tests.Harness;

namespace FixtureGen.Analysis.Tests.EntityModel;

public sealed class TableNamesTests
{
    [Theory]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", "", "Stock")]
    [InlineData("", "b.Entity<Item>();", "Item")]
    [InlineData("public DbSet<Item> One => Set<Item>(); public DbSet<Item> Two => Set<Item>();", "", "Item")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.Entity<Item>().ToTable("items");""", "items")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.Entity<Item>(e => e.ToTable("items"));""", "items")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.Entity<Item>(e => { e.HasKey(x => x.Id); e.ToTable("items"); });""", "items")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.Entity(typeof(Item)).ToTable("items");""", "items")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.Entity<Item>().ToTable("items", "shop");""", "shop.items")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.Entity<Item>().ToTable("items", "public");""", "items")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.HasDefaultSchema("shop");""", "shop.Stock")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.Entity<Item>().ToTable(t => t.HasComment("c"));""", "Stock")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.Entity<Item>().ToTable(nameof(Item) + "s");""", "Items")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """Name(b.Entity<Item>(), "items");""", "items")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.ApplyConfiguration(new ItemConfiguration());""", "configured")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.ApplyConfigurationsFromAssembly(typeof(Item).Assembly);""", "configured")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.Entity<Item>().ToView("v");""", "")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """b.Entity<Item>().ToTable(Environment.MachineName);""", "Stock …")]
    [InlineData("public DbSet<Item> Stock => Set<Item>();", """foreach (var t in b.Model.GetEntityTypes()) t.SetTableName(t.GetTableName().ToLower());""", "Stock …")]
    public void The_table_is_the_configured_one_else_the_set_else_the_class(string sets, string configuration, string table)
        => Assert.Equal(table, Touches.Of("F", $$"""
            public class Item { public int Id { get; set; } }
            public class ItemConfiguration : IEntityTypeConfiguration<Item>
            {
                public void Configure(EntityTypeBuilder<Item> builder) => builder.ToTable("configured");
            }
            public class Shop : DbContext
            {
                {{sets}}
                protected override void OnModelCreating(ModelBuilder b) { {{configuration}} }
                private static void Name<T>(EntityTypeBuilder<T> e, string name) where T : class => e.ToTable(name);
            }
            public sealed class F : Fixture<Shop>
            {
                public override async Task LoadAsync(Shop db, CancellationToken cancellationToken) => await db.AddAsync(new Item());
            }
            """));

    [Theory]
    [InlineData("""[Table("items")]""", "items")]
    [InlineData("""[Table("items", Schema = "shop")]""", "shop.items")]
    [InlineData("""[EntityTypeConfiguration(typeof(Named))]""", "named")]
    public void An_attribute_names_the_table(string attribute, string table)
        => Assert.Equal(table, Touches.Of("F", $$"""
            {{attribute}}
            public class Item { public int Id { get; set; } }
            public class Named : IEntityTypeConfiguration<Item> { public void Configure(EntityTypeBuilder<Item> b) => b.ToTable("named"); }
            public class Shop : DbContext { public DbSet<Item> Stock => Set<Item>(); }
            public sealed class F : Fixture<Shop>
            {
                public override async Task LoadAsync(Shop db, CancellationToken cancellationToken) => await db.AddAsync(new Item());
            }
            """));

    [Fact]
    public void A_generic_configuration_base_class_names_the_table_of_its_type_argument()
        => Assert.Equal("items", Touches.Of("F", """
            public class Item { public int Id { get; set; } }
            public abstract class Named<T>(string name) : IEntityTypeConfiguration<T> where T : class
            {
                public void Configure(EntityTypeBuilder<T> builder) { builder.ToTable(Table); }
                protected abstract string Table { get; }
            }
            public class ItemConfiguration() : Named<Item>("unused") { protected override string Table => "items"; }
            public class Shop : DbContext
            {
                public DbSet<Item> Stock => Set<Item>();
                protected override void OnModelCreating(ModelBuilder b) => b.ApplyConfiguration(new ItemConfiguration());
            }
            public sealed class F : Fixture<Shop>
            {
                public override async Task LoadAsync(Shop db, CancellationToken cancellationToken) => await db.AddAsync(new Item());
            }
            """));

    [Theory]
    [InlineData("", "new Cat()", "Pets")]
    [InlineData("""b.Entity<Cat>().ToTable("cats");""", "new Cat()", "Pets cats")]
    [InlineData("b.Entity<Pet>().UseTptMappingStrategy(); b.Entity<Cat>();", "new Cat()", "Pets Cat")]
    [InlineData("b.Entity<Pet>().UseTpcMappingStrategy(); b.Entity<Cat>();", "new Cat()", "Cat")]
    [InlineData("b.Entity<Pet>().UseTpcMappingStrategy();", "new Dog()", "dogs")]
    [InlineData("", "new Dog()", "Pets dogs")]
    public void Derived_types_are_stored_as_their_hierarchy_is_mapped(string configuration, string created, string tables)
        => Assert.Equal(tables, Touches.Of("F", $$"""
            public class Pet { public int Id { get; set; } }
            public class Cat : Pet { }
            [Table("dogs")] public class Dog : Pet { }
            public class Home : DbContext
            {
                public DbSet<Pet> Pets => Set<Pet>();
                protected override void OnModelCreating(ModelBuilder b) { b.Entity<Cat>(); b.Entity<Dog>(); {{configuration}} }
            }
            public sealed class F : Fixture<Home>
            {
                public override async Task LoadAsync(Home db, CancellationToken cancellationToken) => await db.Pets.AddAsync({{created}});
            }
            """));

    [Theory]
    [InlineData("", "new Order { Note = new Note() }", "Orders")]
    [InlineData("b.Entity<Order>().OwnsOne(o => o.Address);", "new Order { Address = new Address() }", "Orders")]
    [InlineData("""b.Entity<Order>().OwnsOne(o => o.Address, a => a.ToTable("addresses"));""", "new Order { Address = new Address() }", "Orders addresses")]
    [InlineData("b.Entity<Order>().OwnsMany(o => o.Lines);", "new Order { Lines = { new Line() } }", "Orders Line")]
    [InlineData("""b.Entity<Order>().OwnsMany(o => o.Lines, l => { l.WithOwner(); l.ToTable("lines"); });""", "new Order { Lines = { new Line() } }", "Orders lines")]
    [InlineData("b.Entity<Order>().ComplexProperty(o => o.Address);", "new Order { Address = new Address() }", "Orders")]
    [InlineData("b.Entity<Order>().Ignore(o => o.Link);", "new Order { Link = new Link() }", "Orders")]
    [InlineData("b.Ignore<Link>();", "new Order { Link = new Link() }", "Orders")]
    [InlineData("b.Entity<Order>().Property(o => o.Link).HasConversion(l => l.Id, i => new Link());", "new Order { Link = new Link() }", "Orders")]
    [InlineData("", "new Order { Link = new Link() }", "Link Orders")]
    [InlineData("", "new Order { Unmapped = new Address() }", "Orders")]
    public void Values_and_owned_types_belong_to_their_owner(string configuration, string created, string tables)
        => Assert.Equal(tables, Touches.Of("F", $$"""
            public class Order
            {
                public int Id { get; set; }
                public Address Address { get; set; }
                public List<Line> Lines { get; } = new();
                public Note Note { get; set; }
                public Link Link { get; set; }
                [NotMapped] public Address Unmapped { get; set; }
            }
            public class Address { public string City { get; set; } }
            public class Line { public string Text { get; set; } }
            public class Link { public int Id { get; set; } }
            [Owned] public class Note { public int Id { get; set; } }
            public class Shop : DbContext
            {
                public DbSet<Order> Orders => Set<Order>();
                protected override void OnModelCreating(ModelBuilder b) { {{configuration}} }
            }
            public sealed class F : Fixture<Shop>
            {
                public override async Task LoadAsync(Shop db, CancellationToken cancellationToken) => await db.AddAsync({{created}});
            }
            """));
}
