using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

[UseFixtures<Users>]
public partial class UserTests
{
    [Theory]
    [InlineData("Alice")]
    [InlineData("aLICE")]
    public async Task A_name_belongs_to_one_user_in_any_case(string name)
    {
        Db.Users.Add(new User { Name = name, Email = "another@example.org" });

        var exception = await Assert.ThrowsAsync<DbUpdateException>(() => Db.SaveChangesAsync());
        Assert.Contains("users", exception.InnerException!.Message);
        Assert.Contains("name", exception.InnerException!.Message);
    }

    [Fact]
    public async Task An_email_address_belongs_to_one_user()
    {
        Db.Users.Add(new User { Name = "Alice II", Email = "alice@example.org" });

        var exception = await Assert.ThrowsAsync<DbUpdateException>(() => Db.SaveChangesAsync());
        Assert.Contains("email", exception.InnerException!.Message);
    }

    [Fact]
    public async Task A_user_is_found_by_name_in_any_case()
        => Assert.Equal(Users.Mallory, (await Db.Users.SingleAsync(u => u.Name == "mallory")).Id);

    [Fact]
    public async Task Roles_are_stored_by_name()
    {
        await using var command = Connection.CreateCommand();
        command.CommandText = "SELECT Role FROM Users WHERE Name = 'Bob'";

        Assert.Equal("Moderator", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Moderators_and_administrators_may_moderate()
    {
        var users = await Db.Users.OrderBy(u => u.Id).ToListAsync();

        Assert.Equal(["Alice", "Bob"], users.Where(u => u.MayModerate).Select(u => u.Name));
    }

    [Fact]
    public async Task A_ban_ends_by_itself()
    {
        var mallory = await Db.Users.SingleAsync(u => u.Id == Users.Mallory);

        Assert.True(mallory.IsBannedAt(Clock.Noon));
        Assert.False(mallory.IsBannedAt(Users.EndOfMallorysBan));
    }

    [Fact]
    public async Task A_user_takes_their_badges_along()
    {
        Db.Badges.Add(new Badge { UserId = Users.Dave, Name = "Regular", AwardedAt = Clock.Noon });
        await Db.SaveChangesAsync();

        await Db.Users.Where(u => u.Id == Users.Dave).ExecuteDeleteAsync();

        Assert.Empty(await Db.Badges.AsNoTracking().ToListAsync());
    }
}
