using System.Data.Common;
using System.Reflection;
using System.Reflection.Emit;
using FixtureGen.Engines;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Sqlite;
using FixtureGen.Testing;

namespace FixtureGen.Tests;

public sealed class PlanTests
{
    [Fact]
    public async Task A_class_in_an_assembly_without_a_plan_says_what_to_reference()
    {
        await using var run = await ClassRun.StartAsync<Planless>();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => run.TestAsync(_ => Task.CompletedTask));

        Assert.Equal(
            "The assembly 'System.Private.CoreLib' has no fixture plan. Reference the package FixtureGen in the project itself, so that its generator runs there.",
            failure.Message);
    }

    [Fact]
    public async Task A_group_that_the_plan_lacks_is_named()
    {
        await using var run = await ClassRun.StartAsync<Groupless>();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => run.TestAsync(_ => Task.CompletedTask));

        Assert.Contains("has no group 'g000'. Rebuild the project", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_without_an_engine_says_what_to_reference()
        => Assert.Contains(
            $"Test database '{typeof(ShopDatabase)}' could not be loaded: No engine is known for it. Reference an engine package",
            Assert.Throws<FixtureLoadException>(() => PlannedDatabase.Create(typeof(ShopDatabase), [])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Of_several_engines_the_one_that_is_named_keeps_the_databases()
        => Assert.IsType<SqliteEngine>(EngineChoice.Of([typeof(OtherEngine), typeof(SqliteEngine)], "SQLite", "a test"));

    [Fact]
    public void One_engine_needs_no_choice() => Assert.IsType<SqliteEngine>(EngineChoice.Of([typeof(SqliteEngine)], chosen: null, "a test"));

    [Theory]
    [InlineData(null, "The project references several engines: other, sqlite. "
        + "Choose one with <FixtureGenEngine> in the project or with the environment variable FIXTUREGEN_ENGINE.")]
    [InlineData("postgres", "The project does not reference the engine 'postgres', which a test names. It references: other, sqlite.")]
    public void A_choice_that_is_missing_or_mistaken_names_what_there_is(string? chosen, string message)
        => Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => EngineChoice.Of([typeof(OtherEngine), typeof(SqliteEngine)], chosen, "a test")).Message);

    [Fact]
    public void A_plan_of_another_format_is_refused()
    {
        var head = new CustomAttributeBuilder(typeof(FixturePlanAttribute).GetConstructor([typeof(int)])!, [2]);
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new("Newer.Tests"), AssemblyBuilderAccess.Run);
        assembly.DefineDynamicModule("Newer.Tests").SetCustomAttribute(head);

        Assert.Contains(
            "'Newer.Tests' has format 2, and this FixtureGen reads format 1",
            Assert.Throws<InvalidOperationException>(() => FixturePlan.Of(assembly)).Message,
            StringComparison.Ordinal);
    }

    private sealed class Planless : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(string), "g000");
    }

    private sealed class Groupless : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Groupless), "g000");
    }

    private sealed class OtherEngine : DatabaseEngine
    {
        public override string Name => "other";

        internal override ValueTask<EngineDatabase> CreateAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        internal override ValueTask<EngineDatabase> CloneAsync(DatabaseImage image, Isolation isolation, CancellationToken cancellationToken) => throw new NotSupportedException();

        internal override DbConnection CreateConnection(Sandbox? sandbox) => throw new NotSupportedException();

        internal override bool IsOurs(DbConnection? connection) => false;

        internal override DbConnection? StandInFor(DbConnection connection) => null;
    }
}
