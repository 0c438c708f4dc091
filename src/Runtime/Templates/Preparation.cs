using FixtureGen.Engines;
using FixtureGen.Plan;
using FixtureGen.Reporting;

namespace FixtureGen.Templates;

/// <summary>Runs code that adds rows to keep: a fixture, or a class set-up. It sees what a test sees, but its rows stay.</summary>
internal static class Preparation
{
    /// <summary>Runs <c>load</c>, which gets the token itself: when that is cancelled, an exception means nothing but that.</summary>
    internal delegate Task<LoadRecord> Run(
        PlannedDatabase database, EngineDatabase target, GroupReport report, string subject, Func<Sandbox, Task> load,
        CancellationToken cancellationToken);

    /// <summary>Runs it and commits its rows.</summary>
    internal static Task<LoadRecord> CommitAsync(
        PlannedDatabase database, EngineDatabase target, GroupReport report, string subject, Func<Sandbox, Task> load,
        CancellationToken cancellationToken)
        => RunAsync(database, target, report, subject, load, static target => target.End(keep: true), cancellationToken);

    /// <summary>
    /// Runs it and leaves its rows in the transaction, which stays open: they are what tests start from, and gone with the transaction.
    /// </summary>
    internal static Task<LoadRecord> KeepAsBaseAsync(
        PlannedDatabase database, EngineDatabase target, GroupReport report, string subject, Func<Sandbox, Task> load,
        CancellationToken cancellationToken)
        => RunAsync(database, target, report, subject, load, static target => target.KeepAsBase(), cancellationToken);

    private static async Task<LoadRecord> RunAsync(
        PlannedDatabase database,
        EngineDatabase target,
        GroupReport report,
        string subject,
        Func<Sandbox, Task> load,
        Func<EngineDatabase, bool> keep,
        CancellationToken cancellationToken)
    {
        var sandbox = new Sandbox(database.Definition, database.Engine, target, subject);
        var surrounding = Sandbox.Current;
        try
        {
            Sandbox.Current = sandbox;
            target.Begin();
            target.StartRecording();
            await load(sandbox).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            var record = target.StopRecording();
            Check(sandbox, target, database.Definition.Checks);

            sandbox.End("its rows are loaded");
            if (!keep(target))
            {
                throw SandboxEscapedException.OfPreparation(subject, sandbox.EscapedBy);
            }

            target.OpenWork.Clear();
            report.TransactionStatements(EngineDatabase.BeginStatements + EngineDatabase.KeepStatements);
            return record;
        }
        catch (Exception cancelled) when (cancellationToken.IsCancellationRequested)
        {
            sandbox.End("loading it was cancelled", isFailure: true);
            throw LoadCancellation.Of(subject, cancelled, cancellationToken);
        }
        catch (Exception failure)
        {
            sandbox.End("loading it failed", isFailure: true);
            throw new FixtureLoadException(subject, sandbox.StatementBehind(failure), failure, sandbox.Refusal);
        }
        finally
        {
            Sandbox.Current = surrounding;
        }
    }

    private static void Check(Sandbox sandbox, EngineDatabase target, SandboxChecks checks)
    {
        sandbox.ThrowIfRefused();
        // A transaction that is left open is undone: its rows would be missing in every test, and nobody would be told.
        if (checks.HasFlag(SandboxChecks.OpenTransactions) && target.OpenWork.DescribeLeft(OpenWorkKind.Transaction) is { } left)
        {
            throw new LeftOpenException(sandbox.Owner, OpenWorkKind.Transaction, left);
        }

        if (checks.HasFlag(SandboxChecks.DeferredConstraints) && target.DescribeViolations() is { } violations)
        {
            throw new DeferredConstraintException(sandbox.Owner, violations);
        }
    }
}
