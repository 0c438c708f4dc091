using FixtureGen.Engines;
using FixtureGen.Plan;

namespace FixtureGen.Templates;

/// <summary>Runs code that adds rows to keep: a fixture, or a class set-up. It sees what a test sees, but its rows are committed.</summary>
internal static class Preparation
{
    internal static async Task RunAsync(PlannedDatabase database, EngineDatabase target, string subject, Func<Sandbox, Task> load)
    {
        var sandbox = new Sandbox(database.Definition, database.Engine, target, testClass: null, subject);
        var surrounding = Sandbox.Current;
        try
        {
            Sandbox.Current = sandbox;
            target.Begin();
            await load(sandbox).ConfigureAwait(false);
            if (target.DescribeViolations() is { } violations)
            {
                throw new DeferredConstraintException(subject, violations);
            }

            sandbox.End("its rows are loaded");
            if (!target.End(keep: true))
            {
                throw new SandboxEscapedException(subject);
            }
        }
        catch (Exception failure)
        {
            sandbox.End("loading it failed");
            throw new FixtureLoadException(subject, sandbox.FailedStatement, failure);
        }
        finally
        {
            Sandbox.Current = surrounding;
        }
    }
}
