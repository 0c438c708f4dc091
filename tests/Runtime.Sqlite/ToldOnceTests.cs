using FixtureGen.Glue;
using FixtureGen.Testing;

namespace FixtureGen.Sqlite.Tests;

/// <summary>A refused statement fails its test once: by its exception, or by the check after the test if the test caught that.</summary>
public sealed class ToldOnceTests
{
    private const string Escaping = "SELECT 1; COMMIT";

    /// <summary>What each framework tells: the messages that it prints, all in one text, or the exception.</summary>
    public static TheoryData<string> Frameworks => ["xUnit v3", "NUnit", "MSTest"];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task A_refusal_that_the_test_failed_with_is_not_told_again(string framework)
        => Assert.Null(await AfterAsync(framework, static refusal => refusal));

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task A_refusal_that_caused_the_failure_is_not_told_again(string framework)
        => Assert.Null(await AfterAsync(framework, static refusal => new InvalidOperationException("It failed.", new AggregateException(refusal))));

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task A_refusal_is_told_when_the_test_failed_with_something_else(string framework)
        => Assert.IsType<SandboxRefusedException>(await AfterAsync(framework, static _ => new InvalidOperationException("It failed.")));

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task A_refusal_is_told_when_the_test_passed(string framework)
        => Assert.IsType<SandboxRefusedException>(await AfterAsync(framework, static _ => null));

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task What_else_is_found_is_told_all_the_same(string framework)
        => Assert.IsType<LeftOpenException>(await AfterAsync(framework, static refusal => refusal, static sandbox => sandbox.Connection.BeginTransaction()));

    /// <summary>Runs a test whose statement is refused, and returns what the check after it throws.</summary>
    private static async Task<Exception?> AfterAsync(string framework, Func<Exception, Exception?> failWith, Action<Sandbox>? more = null)
    {
        await using var library = await ClassRun.StartAsync<Library>();
        var sandbox = library.Enter();
        SequentialTests.Before("a test");
        var failure = failWith(Assert.Throws<SandboxRefusedException>(() => sandbox.Connection.Execute(Escaping)));
        more?.Invoke(sandbox);
        var messages = failure is null ? null : Messages(failure);
        return Record.Exception(() =>
        {
            switch (framework)
            {
                case "xUnit v3":
                    SequentialTests.AfterMeasured(messages);
                    break;
                case "NUnit":
                    ConcurrentTests.End(messages is null ? null : string.Join("\n  ----> ", messages));
                    break;
                default:
                    ConcurrentTests.AfterMeasured(failure);
                    break;
            }
        });
    }

    private static string[] Messages(Exception failure)
        => failure is AggregateException several ? [several.Message, .. several.InnerExceptions.SelectMany(Messages)]
            : failure.InnerException is { } inner ? [failure.Message, .. Messages(inner)]
            : [failure.Message];
}
