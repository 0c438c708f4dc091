using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>
/// Every way to the application's own database that we know of. None may change it, and none may be silent: either the test fails, or
/// what was done is in the test's own database.
/// </summary>
[Collection("other databases")]
public sealed class OtherDatabaseTests
{
    public static TheoryData<WayOnEngine> All => [.. Ways.All.Select(static way => new WayOnEngine(way))];

    public static TheoryData<WayOnEngine> Served
        => [.. Ways.All.Where(static way => way is { IsServed: true, IsUnseenElsewhere: false }).Select(static way => new WayOnEngine(way))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task In_a_test(WayOnEngine row)
    {
        var way = row.Way;
        var production = await Production.OfAsync(way.Engine);
        await using var tests = await production.Engine.StartClassAsync();
        var before = production.State();
        var use = way.Prepare(production);
        var isInSandbox = false;
        Exception? thrown = null;

        var failure = await Record.ExceptionAsync(() => tests.TestAsync(async sandbox =>
        {
            // As code does that goes on after an error.
            thrown = await Record.ExceptionAsync(use);
            isInSandbox = thrown is null && sandbox.Connection.Count(Production.Row) == 1;
        }));

        if (!way.IsSeenAfterwards)
        {
            Assert.Equal(before, production.State());
        }

        await production.RestoreAsync();
        Assert.True(
            isInSandbox || failure is not null || IsOurs(thrown),
            $"It is not in the sandbox, and the test did not fail. The code got: {thrown?.Message ?? "no error"}.");
        Assert.True(failure is null || Explains(failure, production), $"The test fails, but with:\n{failure}");
    }

    [Theory]
    [MemberData(nameof(Served))]
    public async Task Before_and_after_tests(WayOnEngine row)
    {
        var way = row.Way;
        var production = await Production.OfAsync(way.Engine);
        var before = production.State();

        var thrown = await Record.ExceptionAsync(way.Prepare(production));

        Assert.Equal(before, production.State());
        Assert.True(IsOurs(thrown), $"The code got: {thrown?.ToString() ?? "no error"}.");
    }

    internal static bool IsOurs(Exception? thrown)
        => thrown?.ToString() is { } text
            && (text.Contains("which FixtureGen did not make", StringComparison.Ordinal)
                || text.Contains("outside of a test that uses FixtureGen", StringComparison.Ordinal))
            || (thrown is AggregateException several && several.InnerExceptions.Any(IsOurs));

    /// <summary>The failure names the database, or it is a refusal of the sandbox, into which the code was led.</summary>
    private static bool Explains(Exception failure, Production production)
        => failure.ToString().Contains(production.Name, StringComparison.Ordinal) || failure.ToString().Contains("sandbox", StringComparison.OrdinalIgnoreCase);
}

/// <summary>They share the application's database.</summary>
[CollectionDefinition("other databases")]
public sealed class OtherDatabasesCollection;
