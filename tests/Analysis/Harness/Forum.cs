namespace FixtureGen.Analysis.Tests.Harness;

/// <summary>The model that most tests write to.</summary>
internal static class Forum
{
    public const string Model = """
        public class User
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public Profile Profile { get; set; }
            public List<Thread> Threads { get; } = new();
        }

        public class Profile
        {
            public int Id { get; set; }
            public int UserId { get; set; }
            public User User { get; set; }
            public Address Address { get; set; }
        }

        [Owned]
        public class Address { public string City { get; set; } }

        public class Thread
        {
            public int Id { get; set; }
            public string Title { get; set; } = "";
            public int Views { get; set; }
            public User Author { get; set; }
            public ICollection<Reply> Replies { get; set; } = new List<Reply>();
            public ICollection<Tag> Tags { get; set; } = new List<Tag>();
        }

        public class Reply
        {
            public int Id { get; set; }
            public string Text { get; set; } = "";
            public Thread Thread { get; set; }
            public User Author { get; set; }
            public Reply Parent { get; set; }
        }

        public class Tag
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public ICollection<Thread> Threads { get; set; } = new List<Thread>();
        }

        public class ForumContext : DbContext
        {
            public DbSet<User> Users => Set<User>();
            public DbSet<Thread> Threads => Set<Thread>();
            public DbSet<Reply> Replies => Set<Reply>();
            public DbSet<Tag> Tags => Set<Tag>();
        }
        """;
}
