using System.Data.Common;
using FixtureGen;
using Xunit;

namespace Forum.Tests;

/// <summary>Plain ADO.NET: the fixture has no context, and neither has the class.</summary>
[UseFixtures<Categories>]
public partial class CategoryTests
{
    [Fact]
    public async Task Categories_have_an_order()
        => Assert.Equal("announcements, help, off-topic", await ScalarAsync("SELECT string_agg(Slug, ', ' ORDER BY Position) FROM Categories"));

    [Fact]
    public async Task A_slug_belongs_to_one_category()
    {
        var exception = await Assert.ThrowsAnyAsync<DbException>(
            () => ScalarAsync("INSERT INTO Categories (Slug, Title, Position) VALUES ('help', 'Help again', 4)"));
        Assert.Contains("slug", exception.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_category_needs_a_title()
    {
        var exception = await Assert.ThrowsAnyAsync<DbException>(
            () => ScalarAsync("INSERT INTO Categories (Slug, Position) VALUES ('untitled', 4)"));
        Assert.Contains("title", exception.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_statement_that_failed_leaves_the_connection_usable()
    {
        await Assert.ThrowsAnyAsync<DbException>(() => ScalarAsync("INSERT INTO Categories (Slug) VALUES ('help')"));

        await ScalarAsync("INSERT INTO Categories (Slug, Title, Position) VALUES ('jobs', 'Jobs', 4)");

        Assert.Equal(4L, await ScalarAsync("SELECT count(*) FROM Categories"));
    }

    [Fact]
    public async Task What_a_transaction_rolls_back_is_gone()
    {
        await using (var transaction = await Connection.BeginTransactionAsync())
        {
            await ScalarAsync("DELETE FROM Categories", transaction);
            await transaction.RollbackAsync();
        }

        Assert.Equal(3L, await ScalarAsync("SELECT count(*) FROM Categories"));
    }

    [Fact]
    public async Task What_a_transaction_commits_stays_when_the_next_one_is_rolled_back()
    {
        await using (var first = await Connection.BeginTransactionAsync())
        {
            await ScalarAsync("DELETE FROM Categories WHERE Slug = 'help'", first);
            await first.CommitAsync();
        }

        await using (var second = await Connection.BeginTransactionAsync())
        {
            await ScalarAsync("DELETE FROM Categories", second);
            await second.RollbackAsync();
        }

        Assert.Equal(2L, await ScalarAsync("SELECT count(*) FROM Categories"));
    }

    private async Task<object?> ScalarAsync(string sql, DbTransaction? transaction = null)
    {
        await using var command = Connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
