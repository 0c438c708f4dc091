using FixtureGen.Analyzers.Hazards;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Hazards;

public sealed class UnawaitedWorkHazardTests
{
    [Theory]
    [InlineData("[Fact] public void Test() { {|FG5007:Db.SaveChangesAsync()|}; }")]
    [InlineData("[Fact] public void Test() { _ = {|FG5007:Db.SaveChangesAsync()|}; }")]
    [InlineData("[Fact] public void Test() { _ = {|FG5007:Task.Run(() => Db.SaveChanges())|}; }")]
    [InlineData("[Fact] public void Test() { var saved = {|FG5007:Db.SaveChangesAsync()|}; }")]
    [InlineData("[Fact] public void Test() { {|FG5007:Assert.ThrowsAsync<Exception>(() => Db.SaveChangesAsync())|}; }")]
    [InlineData("[Fact] public void Test() { {|FG5007:Save()|}; } private async void Save() => await Db.SaveChangesAsync();")]
    [InlineData("[Fact] public void Test() { {|FG5007:Store()|}; } private ValueTask Store() => default;")]
    [InlineData("[Fact] public void Test() { var ids = new List<int>(); ids.ForEach(id => {|FG5007:Db.SaveChangesAsync()|}); }")]
    [InlineData("[Fact] public void Test() { {|FG5007:Helpers.Save(Db)|}; }")]
    public Task Work_that_nobody_awaits_is_reported(string members)
        => VerifyHazards.ReportsAsync("#pragma warning disable CS4014, xUnit2021\n" + members, "public static class Helpers { public static void Save(LibraryContext db) { _ = db.SaveChangesAsync(); } }");

    [Theory]
    [InlineData("[Fact] public async Task Test() { await Db.SaveChangesAsync(); }")]
    [InlineData("[Fact] public Task Test() => Db.SaveChangesAsync();")]
    [InlineData("[Fact] public async Task Test() { var saved = Db.SaveChangesAsync(); await saved; }")]
    [InlineData("[Fact] public void Test() { Db.SaveChangesAsync().Wait(); }")]
    [InlineData("[Fact] public void Test() { var saved = Db.SaveChangesAsync().Result; }")]
    [InlineData("[Fact] public void Test() { Db.SaveChangesAsync().GetAwaiter().GetResult(); }")]
    [InlineData("[Fact] public async Task Test() { var all = new List<Task>(); all.Add(Db.SaveChangesAsync()); await Task.WhenAll(all); }")]
    [InlineData("[Fact] public async Task Test() { await Assert.ThrowsAsync<Exception>(() => Db.SaveChangesAsync()); }")]
    [InlineData("[Fact] public void Test() { _ = Task.Delay(1000); Task.FromResult(1); }")]
    [InlineData("[Fact] public void Test() { Check(x => x.SaveChangesAsync(default)); } private static void Check(System.Linq.Expressions.Expression<Action<LibraryContext>> call) { }")]
    [InlineData("private Task? started; [Fact] public async Task Test() { started = Db.SaveChangesAsync(); await started; }")]
    public Task Work_that_is_awaited_or_none_is_not(string members) => VerifyHazards.ReportsAsync("#nullable enable annotations\n#pragma warning disable CS4014\n" + members);

    [Fact]
    public Task Calls_that_a_mock_is_asked_about_are_not_made()
        => Verify.ReportsInAsync<IsolationHazardAnalyzer>(
            source => TestCode.CompileAgainst(
                TestCode.Library("namespace NSubstitute { public static class Received { public static void InOrder(System.Action calls) { } } public static class Extensions { public static T Received<T>(this T substitute) => substitute; } }", "NSubstitute"),
                source, TestCode.Declarations, Library.Declarations, Library.GeneratedPartOf("Tests")),
            """
            using System;
            using NSubstitute;
            using Xunit;
            public interface IMail { Task SendAsync(string text); }
            [UseFixtures<Books>]
            public partial class Tests
            {
                private readonly IMail mail = null!;
                [Fact] public void One() => Received.InOrder(() => { mail.SendAsync("a"); mail.SendAsync("b"); });
                [Fact] public void Two() { mail.Received().SendAsync("a"); }
                [Fact] public void Three() => Run(() => { {|FG5007:mail.SendAsync("a")|}; });
                private static void Run(Action work) => work();
            }
            """);

    [Theory]
    [InlineData("[Fact] public void Test() { {|FG5007:Db.SaveChangesAsync()|}; }",
        "'SaveChangesAsync' is not awaited, so its work can go on after the test has ended and its changes are rolled back. Await it.")]
    [InlineData("[Fact] public void Test() { {|FG5007:Save()|}; } private async void Save() => await Db.SaveChangesAsync();",
        "'Save' is not awaited, so its work can go on after the test has ended and its changes are rolled back. Return a task from " +
        "'Save', and await it.")]
    public Task The_message_says_what_to_do(string members, string message) => VerifyHazards.ReportsAsync(members, "", message);
}
