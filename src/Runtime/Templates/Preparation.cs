using FixtureGen.Engines;
using FixtureGen.Plan;
using FixtureGen.Reporting;

namespace FixtureGen.Templates;

/// <summary>Runs code that adds rows to keep: a fixture, or a class set-up. It sees what a test sees, but its rows are committed.</summary>
internal static class Preparation
{
    internal static async Task<LoadRecord> RunAsync(
        PlannedDatabase database,
        EngineDatabase target,
        GroupReport report,
        string subject,
        Func<Sandbox, Task> load)
    {
        var sandbox = new Sandbox(database.Definition, database.Engine, target, testClass: null, subject);
        var surrounding = Sandbox.Current;
        try
        {
            Sandbox.Current = sandbox;
            target.Begin();
            target.StartRecording();
            await load(sandbox).ConfigureAwait(false);
            var record = target.StopRecording();
            if (target.DescribeViolations() is { } violations)
            {
                throw new DeferredConstraintException(subject, violations);
            }

            sandbox.End("its rows are loaded");
            if (!target.End(keep: true))
            {
                throw new SandboxEscapedException(subject);
            }

            report.TransactionStatements(EngineDatabase.BeginStatements + EngineDatabase.KeepStatements);
            return record;
        }
        catch (Exception failure)
        {
            sandbox.End("loading it failed");
            throw new FixtureLoadException(subject, sandbox.StatementBehind(failure), failure);
        }
        finally
        {
            Sandbox.Current = surrounding;
        }
    }
}
