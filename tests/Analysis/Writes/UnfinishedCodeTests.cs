using FixtureGen.Analysis.Tests.Harness;
using FixtureGen.Analysis.Writes;

namespace FixtureGen.Analysis.Tests.Writes;

public sealed class UnfinishedCodeTests
{
    [Fact]
    public void Code_that_is_still_being_typed_is_analysed_as_far_as_it_goes()
    {
        const string Finished = """
            public class Shop : DbContext
            {
                public DbSet<Item> Items => Set<Item>();
                protected override void OnModelCreating(ModelBuilder b)
                {
                    b.HasDefaultSchema("shop");
                    b.Entity<Item>(e => { e.ToTable("items", "x"); e.OwnsOne(i => i.Size, s => s.ToTable("sizes")); e.HasMany(i => i.Parts).WithMany(p => p.Items).UsingEntity(j => j.ToTable("j")); });
                    b.Entity(typeof(Part)).ToTable(name: "parts");
                    b.ApplyConfiguration(new PartConfiguration());
                }
            }
            public class PartConfiguration : IEntityTypeConfiguration<Part> { public void Configure(EntityTypeBuilder<Part> b) => b.HasOne<Item>().WithMany(); }
            public class F : Base<Item>
            {
                private static readonly string[] Tables = { "a", "b" };
                protected override string Sql(string table) => $"INSERT INTO {table} VALUES ({1})" + " RETURNING *";
                public override async Task LoadAsync(Shop db, CancellationToken cancellationToken)
                {
                    foreach (var table in Tables) { await db.Database.ExecuteSqlRawAsync(Sql(table), cancellationToken); }
                    db.AddRange([new Item { Size = new(), Parts = { new Part() } }, .. Rows()]);
                    (await db.Items.FirstAsync(i => i.Id == 1)).Parts.Add(new Part());
                    db.Entry(Rows().First()).State = EntityState.Added;
                    void Local<T>(T row) where T : new() => db.Add(new T());
                    Local(new Item());
                }
                private IEnumerable<Item> Rows() { yield return new Item() ?? throw new Exception(); }
            }
            public abstract class Base<T> : Fixture<Shop> { protected abstract string Sql(string table); }
            public class Item { public int Id { get; set; } public Size Size { get; set; } public List<Part> Parts { get; } = new(); }
            public class Part { public int Id { get; set; } public List<Item> Items { get; } = new(); }
            public class Size { public int Width { get; set; } }
            """;
        for (var length = 0; length <= Finished.Length; length += 23)
        {
            var compilation = Source.CompileWithErrors(Finished[..length]);
            if (compilation.GetTypeByMetadataName("F") is { } fixture)
            {
                Assert.NotNull(TouchListAnalysis.Analyze(fixture, compilation, CancellationToken.None));
            }
        }

        Assert.Equal("x.items shop.parts shop.j shop.sizes a b", Touches.Of("F", Finished));
    }
}
