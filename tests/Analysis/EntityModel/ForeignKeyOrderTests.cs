using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Tests.Harness;
using FixtureGen.Analysis.Writes;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Tests.EntityModel;

public sealed class ForeignKeyOrderTests
{
    [Theory]
    [InlineData("public class A { public int Id { get; set; } public B B { get; set; } } public class B { public int Id { get; set; } }", "", "B A")]
    [InlineData("public class A { public int Id { get; set; } } public class B { public int Id { get; set; } public ICollection<A> As { get; set; } }", "", "B A")]
    [InlineData("public class A { public int Id { get; set; } } public class B { public int Id { get; set; } }", "", "A B")]
    [InlineData("public class A { public int Id { get; set; } public int BKey { get; set; } } public class B { public int Id { get; set; } }",
        "m.Entity<A>().HasOne<B>().WithMany().HasForeignKey(a => a.BKey);", "B A")]
    [InlineData("public class A { public int Id { get; set; } public int BKey { get; set; } } public class B { public int Id { get; set; } }",
        "m.Entity<B>().HasMany<A>().WithOne().HasForeignKey(a => a.BKey);", "B A")]
    [InlineData("public class A { public int Id { get; set; } public B B { get; set; } public int BId { get; set; } } public class B { public int Id { get; set; } public A A { get; set; } }", "", "B A")]
    [InlineData("public class A { public int Id { get; set; } public B B { get; set; } } public class B { public int Id { get; set; } public A A { get; set; } public int AId { get; set; } }", "", "A B")]
    [InlineData("public class A { public int Id { get; set; } public B B { get; set; } } public class B { public int Id { get; set; } public A A { get; set; } }",
        "m.Entity<A>().HasOne(a => a.B).WithOne(b => b.A).HasForeignKey<A>(\"Key\");", "B A")]
    [InlineData("public class A { public int Id { get; set; } public B B { get; set; } } public class B { public int Id { get; set; } public A A { get; set; } }",
        "m.Entity<A>().HasOne(a => a.B).WithOne(b => b.A).HasForeignKey<B>(\"Key\");", "A B")]
    [InlineData("public class A { public int Id { get; set; } public A Parent { get; set; } public B B { get; set; } } public class B { public int Id { get; set; } }", "", "B A")]
    public void Principals_come_before_dependents(string entities, string configuration, string order)
        => Assert.Equal(order, OfWriting(entities, configuration, "db.AddRange(new A(), new B());"));

    [Fact]
    public void The_order_goes_through_tables_that_are_not_written()
        => Assert.Equal("Z A", OfWriting(
            """
            public class A { public int Id { get; set; } public B B { get; set; } }
            public class B { public int Id { get; set; } public Z Z { get; set; } }
            public class Z { public int Id { get; set; } }
            """, "", "db.AddRange(new A(), new Z());"));

    [Fact]
    public void A_cycle_is_broken_by_name_and_keeps_the_order_around_it()
        => Assert.Equal("Z B C A", OfWriting(
            """
            public class A { public int Id { get; set; } public B B { get; set; } public C C { get; set; } }
            public class B { public int Id { get; set; } public C C { get; set; } }
            public class C { public int Id { get; set; } public B B { get; set; } public Z Z { get; set; } }
            public class Z { public int Id { get; set; } }
            """, "m.Entity<B>().HasOne(b => b.C).WithMany(); m.Entity<C>().HasOne(c => c.B).WithMany();", "db.AddRange(new A(), new B(), new C(), new Z());"));

    [Theory]
    [InlineData("", "Post Tag PostTag")]
    [InlineData("m.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts);", "Post Tag PostTag")]
    [InlineData("m.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity(j => j.ToTable(\"tagged\"));", "Post Tag tagged")]
    [InlineData("m.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity(\"tagged\");", "Post Tag tagged")]
    [InlineData("m.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<Tagging>();", "Post Tag Tagging")]
    [InlineData("m.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<Tagging>(j => j.ToTable(\"tagged\"));", "Post Tag tagged")]
    public void Many_to_many_relationships_have_a_table_between(string configuration, string order)
        => Assert.Equal(order, OfWriting(
            """
            public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = new(); }
            public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = new(); }
            public class Tagging { public int PostId { get; set; } public int TagId { get; set; } }
            """, "m.Entity<Post>(); m.Entity<Tag>();" + configuration, "db.Add(new Post { Tags = { new Tag() } });", sets: ""));

    [Theory]
    [InlineData("Replies Users, Threads", "Users Threads Replies")]
    [InlineData("log Threads, Users audit", "Users Threads log audit")]
    [InlineData("THREADS, users", "Users Threads")]
    [InlineData("Threads, Threads Users", "Users Threads")]
    public void The_lists_of_a_set_are_merged_in_the_order_of_the_model(string lists, string merged)
        => Assert.Equal(merged, Touches.Print(Merge(lists, Source.Compile(Forum.Model).GetTypeByMetadataName("ForumContext"))));

    [Fact]
    public void Without_a_context_the_lists_of_a_set_are_merged_in_load_order()
        => Assert.Equal("b a c", Touches.Print(Merge("b a, c B", context: null)));

    [Fact]
    public void A_set_with_an_open_list_is_open()
        => Assert.False(TouchListAnalysis.Merge([List("a", true), List("b", false)], null, Source.Compile(), CancellationToken.None).IsComplete);

    private static TouchList Merge(string lists, ITypeSymbol? context)
        => TouchListAnalysis.Merge(lists.Split(", ").Select(list => List(list, true)), context, Source.Compile(Forum.Model), CancellationToken.None);

    private static TouchList List(string tables, bool isComplete) => new(tables.Split(' ').ToEquatableArray(), isComplete);

    private static string OfWriting(string entities, string configuration, string body, string sets = "public DbSet<A> A => Set<A>(); public DbSet<B> B => Set<B>();")
        => Touches.Of("F", entities, $$"""
            public class Context : DbContext
            {
                {{sets}}
                protected override void OnModelCreating(ModelBuilder m) { {{configuration}} }
            }
            public sealed class F : Fixture<Context>
            {
                public override async Task LoadAsync(Context db, CancellationToken cancellationToken) { {{body}} await Task.CompletedTask; }
            }
            """);
}
