using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

#region docs: first test
[UseFixtures<Newcomers>]
public partial class NewcomerTests // The other part, with Db, is generated.
{
    [Fact]
    public async Task A_user_can_be_deleted()
    {
        await Db.Users.Where(user => user.Name == "Ann").ExecuteDeleteAsync();
        Assert.Equal(["Ben"], await Db.Users.Select(user => user.Name).ToListAsync());
    } // Rolled back here.

    [Fact]
    public async Task The_next_test_finds_both_users_again()
        => Assert.Equal(2, await Db.Users.CountAsync());
}
#endregion
