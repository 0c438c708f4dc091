using FixtureGen.Testing;

namespace FixtureGen.PostgreSql.Tests;

public sealed class SequenceTests
{
    [Fact]
    public async Task Ids_go_on_counting_from_test_to_test()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        Assert.NotEqual(await NewAuthorAsync(library), await NewAuthorAsync(library));
    }

    [Fact]
    public async Task With_stable_ids_each_test_of_each_run_gets_the_same()
    {
        await using (var other = await ClassRun.StartAsync<Library>())
        {
            await NewAuthorAsync(other);
        }

        for (var run = 0; run < 2; run++)
        {
            await using var library = await ClassRun.StartAsync<LibraryWithStableIds>();

            Assert.Equal(3, await NewAuthorAsync(library));
            Assert.Equal(3, await NewAuthorAsync(library));
        }
    }

    private static async Task<int> NewAuthorAsync(ClassRun library)
    {
        var id = 0;
        await library.TestAsync(sandbox => id = (int)sandbox.Connection.Scalar("INSERT INTO author (name) VALUES ('Cem') RETURNING id")!);
        return id;
    }
}
