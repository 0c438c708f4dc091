using FixtureGen.Analyzers.Hazards;
using FixtureGen.Analyzers.Tests.Hazards;
using FixtureGen.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

public sealed class AwaitWorkFixTests
{
    [Theory]
    [InlineData("[Fact] public void Test() { Db.SaveChangesAsync(); }", "[Fact] public async Task Test() { await Db.SaveChangesAsync(); }")]
    [InlineData("[Fact] public async Task Test() { _ = Db.SaveChangesAsync(); await Task.Yield(); }", "[Fact] public async Task Test() { await Db.SaveChangesAsync(); await Task.Yield(); }")]
    [InlineData("async ValueTask Help() { Db.SaveChangesAsync(); await Task.Yield(); }", "async ValueTask Help() { await Db.SaveChangesAsync(); await Task.Yield(); }")]
    [InlineData("[Fact]\n    // Why.\n    void Test()\n    {\n        // Now.\n        Db.SaveChangesAsync(); // Done.\n    }", "[Fact]\n    // Why.\n    async Task Test()\n    {\n        // Now.\n        await Db.SaveChangesAsync(); // Done.\n    }")]
    [InlineData("[Fact] public void Test() { Func<Task> run = async () => { Db.SaveChangesAsync(); await Task.Yield(); }; run().Wait(); }", "[Fact] public void Test() { Func<Task> run = async () => { await Db.SaveChangesAsync(); await Task.Yield(); }; run().Wait(); }")]
    public Task The_call_is_awaited(string before, string after) => VerifyFix.FixesAsync<IsolationHazardAnalyzer, AwaitWorkFix>(Tests(before), Tests(after));

    [Fact]
    public Task All_calls_are_awaited_at_once()
        => VerifyFix.FixesAllAsync<IsolationHazardAnalyzer, AwaitWorkFix>(
            Tests("""
            [Fact]
                public void One()
                {
                    Db.SaveChangesAsync();
                    _ = Db.SaveChangesAsync();
                }

                [Fact]
                public async Task Two()
                {
                    await Db.SaveChangesAsync();
                    Db.SaveChangesAsync();
                }
            """),
            Tests("""
            [Fact]
                public async Task One()
                {
                    await Db.SaveChangesAsync();
                    await Db.SaveChangesAsync();
                }

                [Fact]
                public async Task Two()
                {
                    await Db.SaveChangesAsync();
                    await Db.SaveChangesAsync();
                }
            """),
            "FixtureGen.AwaitWork");

    [Theory]
    [InlineData("void Help() { Db.SaveChangesAsync(); }")]
    [InlineData("public Tests() { Db.SaveChangesAsync(); }")]
    [InlineData("[Fact] public void Test() { lock (this) { Db.SaveChangesAsync(); } }")]
    [InlineData("[Fact] public void Test() { Action run = () => { Db.SaveChangesAsync(); }; run(); }")]
    [InlineData("[Fact] public Task Test() { Db.SaveChangesAsync(); return Task.CompletedTask; }")]
    [InlineData("[Fact] public void Test() { var saved = Db.SaveChangesAsync(); }")]
    [InlineData("[Fact] public void Test() { Helpers.Save(Db); }")]
    public Task It_is_not_offered_where_await_would_not_compile_or_callers_would_change(string members)
        => VerifyFix.OffersNothingAsync<IsolationHazardAnalyzer, AwaitWorkFix>(
            Tests(members) + "public static class Helpers { public static void Save(LibraryContext db) { db.SaveChangesAsync(); } }");

    private static string Tests(string members) => $$"""
        using System;
        using Xunit;
        {{Library.Declarations}}
        {{Library.GeneratedPartOf("Tests")}}
        [UseFixtures<Books>]
        public partial class Tests
        {
            {{members}}
        }

        """;
}
