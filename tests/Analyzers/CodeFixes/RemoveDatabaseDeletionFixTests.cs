using FixtureGen.Analyzers.Hazards;
using FixtureGen.Analyzers.Tests.Hazards;
using FixtureGen.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

public sealed class RemoveDatabaseDeletionFixTests
{
    [Fact]
    public Task The_statement_goes_and_the_others_stay()
        => VerifyFix.FixesAsync<IsolationHazardAnalyzer, RemoveDatabaseDeletionFix>(
            Test("""
                // One.
                await Db.Books.ToListAsync();
                await Db.Database.EnsureDeletedAsync();
                // Two.
                await Db.Books.ToListAsync();
            """),
            Test("""
                // One.
                await Db.Books.ToListAsync();
                // Two.
                await Db.Books.ToListAsync();
            """));

    [Fact]
    public Task Comments_above_it_stay()
        => VerifyFix.FixesAsync<IsolationHazardAnalyzer, RemoveDatabaseDeletionFix>(
            Test("""
                // Arrange
                Db.Database.EnsureDeleted();
                await Db.Books.ToListAsync();
            """),
            Test("""
                // Arrange
                await Db.Books.ToListAsync();
            """));

    [Fact]
    public Task All_of_them_go_at_once()
        => VerifyFix.FixesAllAsync<IsolationHazardAnalyzer, RemoveDatabaseDeletionFix>(
            Test("""
                await Db.Database.EnsureDeletedAsync();
                await Db.Books.ToListAsync();
                Db.Database.EnsureDeleted();
            """),
            Test("""
                await Db.Books.ToListAsync();
            """),
            "FixtureGen.RemoveDatabaseDeletion");

    [Theory]
    [InlineData("var gone = await Db.Database.EnsureDeletedAsync();")]
    [InlineData("await Db.Database.EnsureDeletedAsync();")]
    [InlineData("await Task.Yield(); Delete(Db); static void Delete(LibraryContext db) => db.Database.EnsureDeleted();")]
    [InlineData("await Helpers.Delete(Db);")]
    public Task It_is_not_offered_where_the_call_is_no_statement_or_the_last_thing_awaited(string statements)
        => VerifyFix.OffersNothingAsync<IsolationHazardAnalyzer, RemoveDatabaseDeletionFix>(
            Test(statements) + "public static class Helpers { public static Task<bool> Delete(LibraryContext db) => db.Database.EnsureDeletedAsync(); }");

    private static string Test(string statements) => $$"""
        {{Library.Declarations}}
        {{Library.GeneratedPartOf("Tests")}}
        [UseFixtures<Books>]
        public partial class Tests
        {
            [Xunit.Fact]
            public async Task A_test()
            {
        {{statements}}
            }
        }

        """;
}
