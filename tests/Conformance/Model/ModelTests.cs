using System.Globalization;
using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace FixtureGen.Conformance.Model;

/// <summary>
/// Thousands of generated tests, with failures, exceptions and cancelled work sprinkled in, one after the other on one lease: each does to its database what a
/// model of a database says, whatever the ones before it left behind.
/// </summary>
/// <remarks>
/// A failure prints the seed and the shortest program that fails. <c>FIXTUREGEN_MODEL_SEED="1,2"</c> runs that seed again, and <c>FIXTUREGEN_MODEL_TESTS</c> sets how many are run.
/// CI runs a part of them; the README's command and <c>.ci/full</c> run all.
/// </remarks>
public class ModelTests
{
    private static readonly int Tests = Environment.GetEnvironmentVariable("FIXTUREGEN_SAMPLE") == "true" ? 2_000 : 10_000;
    private const int LooksForTracesEvery = 500;

    public static TheoryData<string> Engines { get; } = [.. ConformanceEngine.All.Select(engine => engine.Name)];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Generated_tests_do_what_a_database_would_do_and_leave_nothing(string engine)
    {
        var on = ConformanceEngine.Named(engine);
        await using var tests = await on.StartClassAsync();
        var before = await CaseRun.FingerprintAsync(on, tests);
        var run = 0;

        Prop.ForAll(Programs.Any, program =>
        {
            InSandboxAsync(on, tests, program).GetAwaiter().GetResult();
            if (++run % LooksForTracesEvery == 0)
            {
                Assert.Equal(before, CaseRun.FingerprintAsync(on, tests).GetAwaiter().GetResult());
            }
        }).Check(Configuration(Tests));

        Assert.Equal(before, await CaseRun.FingerprintAsync(on, tests));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void The_model_is_what_the_database_does_without_a_sandbox(string engine)
    {
        var on = ConformanceEngine.Named(engine);
        Prop.ForAll(Programs.Any, program => PlainAsync(on, program).GetAwaiter().GetResult()).Check(Configuration(100));
    }

    private static async Task PlainAsync(ConformanceEngine engine, Operation[] program)
    {
        using var database = await engine.CreateDatabaseAsync();
        await using var application = new PlainApplication(engine, database.ConnectionString);
        try
        {
            await new ProgramRun(application).RunAsync(program);
        }
        catch (StoppedException)
        {
            // As the program wanted it.
        }
    }

    private static async Task InSandboxAsync(ConformanceEngine engine, ClassRun tests, Operation[] program)
    {
        ProgramRun? run = null;
        List<Exception> failures = [];
        try
        {
            await tests.TestAsync(
                sandbox =>
                {
                    run = new(new SandboxApplication(engine, sandbox));
                    return run.RunAsync(program);
                },
                "a generated test");
        }
        catch (Exception failure)
        {
            failures.AddRange(failure is AggregateException several ? several.Flatten().InnerExceptions : [failure]);
        }

        // It may have failed as the program wanted it, and must have failed for what the program left open.
        Assert.All(failures, failure => Assert.True(failure is StoppedException or LeftOpenException, failure.ToString()));
        Assert.Equal(run!.HasOpenWork, failures.Any(failure => failure is LeftOpenException));
    }

    private static Config Configuration(int tests)
    {
        var configured = Config.QuickThrowOnFailure.WithMaxTest(
            Environment.GetEnvironmentVariable("FIXTUREGEN_MODEL_TESTS") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : tests);
        return Environment.GetEnvironmentVariable("FIXTUREGEN_MODEL_SEED")?.Split(',') is [var first, var second]
            ? configured.WithReplay(ulong.Parse(first, CultureInfo.InvariantCulture), ulong.Parse(second, CultureInfo.InvariantCulture))
            : configured;
    }
}
