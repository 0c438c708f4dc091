namespace FixtureGen.Analyzers.Tests.Hazards;

public sealed class DeletedDatabaseHazardTests
{
    [Theory]
    [InlineData("[Fact] public async Task Test() { await {|FG5004:Db.Database.EnsureDeletedAsync()|}; }")]
    [InlineData("[Fact] public void Test() { using var db = NewDb(); {|FG5004:db.Database.EnsureDeleted()|}; }")]
    [InlineData("public Tests() => {|FG5004:Db.Database.EnsureDeleted()|};")]
    [InlineData("[Fact] public void Test() => Clean(); private void Clean() => {|FG5004:Db.Database.EnsureDeleted()|};")]
    [InlineData("[Fact] public void Test() => {|FG5004:Helpers.Reset(Db)|};")]
    public Task Deleting_the_tests_database_is_reported(string members)
        => VerifyHazards.ReportsAsync(members, "public static class Helpers { public static void Reset(LibraryContext db) { db.Database.EnsureDeleted(); db.Database.EnsureCreated(); } }");

    [Theory]
    [InlineData("[Fact] public async Task Test() { await Db.Database.EnsureCreatedAsync(); }")]
    [InlineData("[Fact] public void Test() { using var db = new ShopContext(); db.Database.EnsureDeleted(); }")]
    [InlineData("[Fact] public void Test() => new Shop().EnsureDeleted();")]
    [InlineData("[Fact] public void Test() { Db.Books.RemoveRange(Db.Books); }")]
    [InlineData("[Fact] public void Test() => Assert.NotNull((Action)new Shop().EnsureDeleted);")]
    public Task Another_database_or_another_method_is_not(string members)
        => VerifyHazards.ReportsAsync(members, "public class Shop { public void EnsureDeleted() { } }");

    [Fact]
    public Task The_message_says_why_it_is_needless()
        => VerifyHazards.ReportsAsync(
            "public Tests() => {|FG5004:Db.Database.EnsureDeleted()|};",
            "",
            "'EnsureDeleted' does not delete the database, which stays for the next tests. Remove the call: each test starts from the fixtures.");
}
