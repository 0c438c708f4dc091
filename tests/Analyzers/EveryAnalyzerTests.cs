using System.Reflection;
using FixtureGen.Analyzers.Declarations;
using FixtureGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Tests;

public sealed class EveryAnalyzerTests
{
    public static TheoryData<Type> Analyzers => [.. typeof(FixtureGenAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FixtureGenAnalyzer)))];

    [Theory]
    [MemberData(nameof(Analyzers))]
    public async Task Is_silent_in_a_project_without_FixtureGen_and_without_tests(Type type)
    {
        // Everything wrong at once, with attributes of the same names: only FixtureGen and a test framework are missing.
        const string Everything = """
            using System;
            namespace Other { public class DependsOnAttribute : Attribute { public DependsOnAttribute(Type test) { } } }
            namespace FixtureGen
            {
                public class UseFixturesAttribute : Attribute { public UseFixturesAttribute(params Type[] fixtures) { } }
                public class ClassSetupAttribute : Attribute { }
                public class DependsOnFixturesAttribute : Attribute { public DependsOnFixturesAttribute(params Type[] fixtures) { } }
                public class AllocatedMemoryLimitAttribute : Attribute { public AllocatedMemoryLimitAttribute(string amount) { } }
                [AllocatedMemoryLimit("lots")] public abstract class Fixture { public virtual object LoadAsync(object target, int how) => null; }
                public abstract class Fixture<T> : Fixture { }
                [DependsOnFixtures(typeof(A)), Other.DependsOn(typeof(A))] public abstract class A : Fixture { }
                public class B : Fixture<object> { }
                public class C : Fixture<string> { }
                [UseFixtures(typeof(B))] public class Some { [ClassSetup] public int Arrange() => 1; }
                [UseFixtures(typeof(B), typeof(C))] public class Others { }
                public abstract class TestDatabase { }
                public class D : TestDatabase { }
                [UseFixtures(typeof(A))] public static class More { }
                public class E : Fixture { public override object LoadAsync(object target, int how) => new Microsoft.Data.Sqlite.SqliteCommand("INSERT INTO Towns VALUES (1)").ExecuteNonQuery(); }
                [UseFixtures(typeof(B), typeof(E))] public class Rest { }
                [UseFixtures(typeof(A))] public class Most { static int last; void Test() => last = 1; }
            }
            """;
        const string WithTheMarkers = Everything + """
            namespace FixtureGen
            {
                public class FixtureAttribute : Attribute { }
                [Fixture] public class F : Fixture { public static int Key => 1; }
                [Fixture] public class G : Fixture { public override object LoadAsync(object target, int how) => F.Key; }
            }
            namespace Xunit
            {
                public class FactAttribute : Attribute { }
                public interface IClassFixture<T> { }
                public class Db : Microsoft.EntityFrameworkCore.DbContext { }
                public class Shared { public Shared() { var db = new Db(); db.Add(new object()); db.SaveChanges(); } }
                public class Reloading : IClassFixture<Shared> { public Reloading() => new Microsoft.Data.Sqlite.SqliteConnection().Open(); [Fact] public void One() { } [Fact] public void Two() { } }
                public class Arranging : IClassFixture<Shared>
                {
                    Db db = new Db();
                    [Fact] public void One() { db.Add(new object()); db.SaveChanges(); }
                    [Fact] public void Two() { db.Add(new object()); db.SaveChanges(); }
                    [Fact] public void Three() { db.Add(new object()); db.SaveChanges(); }
                }
            }
            """;
        const string WithMSTest = WithTheMarkers + """
            namespace Microsoft.VisualStudio.TestTools.UnitTesting
            {
                public class ConditionBaseAttribute : Attribute { }
                public class TestCleanupAttribute : Attribute { }
                public class Base { }
                [FixtureGen.UseFixtures(typeof(FixtureGen.B))] public partial class Cleaning : Base { [TestCleanup] public void Clean() { } }
            }
            """;
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
        Assert.Empty(await Verify.FindAsync(analyzer, TestCode.CompileWithoutFixtureGen(Everything)));
        if (type == typeof(FixtureOutOfSightAnalyzer))
        {
            // What it reports takes two assemblies.
            return;
        }

        Assert.NotEmpty(
            (await Verify.FindAsync(analyzer, TestCode.CompileWithoutFixtureGen(WithTheMarkers)))
            .Concat(await Verify.FindAsync(analyzer, TestCode.CompileWithoutFixtureGen(WithMSTest))));
    }

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void Is_marked_for_CSharp(Type type) => Assert.Equal(["C#"], type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);

    [Theory]
    [MemberData(nameof(Analyzers))]
    public async Task Survives_code_that_is_still_being_typed(Type type)
    {
        const string Finished = """
            [Fixture, DependsOnFixtures<Users, B>, DependsOnFixtures(typeof(B), typeof(Cities))] public class A(int size) : Users { }
            [Fixture, DependsOnFixtures<A>] internal class B : Cities;
            public class Outer<T> { [UseFixtures<A, Goods>, UseDatabase<D>] private sealed class Tests : Base { [ClassSetup] async void Arrange<T>(ForumContext db, ref int x) { } } }
            [UseFixtures(typeof(A), typeof(string), null)] public abstract class Base { [ClassSetup] static Task Arrange(ShopContext db) => null; }
            [UseFixtures<A>] public partial class C { static object o; async Task T(ForumContext db) { _ = db.SaveChangesAsync(); db.Database.ExecuteSqlRaw("DELETE; COMMIT"); o = await db.Database.EnsureDeletedAsync(); T(db); } }
            public class D : TestDatabase<ForumContext> { protected override void Configure(DbContextOptionsBuilder<ForumContext> o, DbConnection c) { } }
            public class R : IDisposable { ForumContext db = new(); public R() { db.Add(new object()); db.SaveChanges(); Seed("INSERT INTO A" + x); } void Seed(string s) => db.Database.ExecuteSqlRaw(s); [Xunit.Fact] public void One() { } }
            """;
        for (var length = 0; length <= Finished.Length; length += 19)
        {
            var found = await Verify.FindAsync((DiagnosticAnalyzer)Activator.CreateInstance(type)!, TestCode.CompileWithErrors(Finished[..length], TestCode.Declarations));
            Assert.All(found, diagnostic => Assert.StartsWith("FG", diagnostic.Id));
        }
    }
}
