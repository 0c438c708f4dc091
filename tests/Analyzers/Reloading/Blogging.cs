using FixtureGen.Analyzers.Reloading;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>What the tested classes of this folder have in common: a context, and a class with two tests.</summary>
internal static class Blogging
{
    public const string Model = """
        public class Blog { public int Id { get; set; } public string Name { get; set; } = ""; public string Url { get; set; } = ""; public System.Collections.Generic.List<Post> Posts { get; set; } = new(); }
        public class Post { public int Id { get; set; } public string Title { get; set; } = ""; public Blog? Blog { get; set; } }
        public class BloggingContext : DbContext
        {
            public BloggingContext(DbContextOptions<BloggingContext> options) : base(options) { }
            public DbSet<Blog> Blogs => Set<Blog>();
            public DbSet<Post> Posts => Set<Post>();
        }
        """;

    private const string CommonUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using Dapper;
        global using Microsoft.Data.Sqlite;
        """;

    public static string Usings(string framework) => CommonUsings + (framework == "PostgreSql" ? "\nglobal using Npgsql;" : "") + "\nglobal using " + (framework switch
    {
        "NUnit" => "NUnit.Framework",
        "MSTest" => "Microsoft.VisualStudio.TestTools.UnitTesting",
        _ => "Xunit",
    }) + ";\n";

    /// <summary>The analyzer reports what is marked in tests of a framework, with these messages.</summary>
    public static Task ReportsAsync(string framework, string markup, params string[] messages)
        => Verify.ReportsInAsync<PerTestWorkAnalyzer>(source => TestCode.CompileFor(framework, source, Usings(framework), Model), markup, messages);

    /// <summary>The analyzer reports what is marked in tests that use a library of this source.</summary>
    public static Task ReportsWithAsync(string library, string markup, params string[] messages)
        => Verify.ReportsInAsync<PerTestWorkAnalyzer>(source => TestCode.CompileAgainst(library, source, Usings("XunitV2"), Model), markup, messages);

    /// <summary>The analyzer reports what is marked in a class of xUnit v2 with two tests, a context <c>db</c> and a connection <c>sql</c>.</summary>
    public static Task ReportsInClassAsync(string members, params string[] messages)
        => ReportsAsync("XunitV2", Class(members), messages);

    public static string Class(string members) => $$"""
        public class Tests
        {
            private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=tests.db").Options);
            private readonly SqliteConnection sql = new("Data Source=tests.db");
            private void CreateTables() => db.Database.EnsureCreated();
            {{members}}
            [Fact] public void One() { }
            [Fact] public void Two() { }
        }
        """;
}
