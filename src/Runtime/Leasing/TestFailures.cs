using System.Runtime.ExceptionServices;
using FixtureGen.Engines;

namespace FixtureGen.Leasing;

/// <summary>What the checks found when a test ended.</summary>
internal sealed class TestFailures(Sandbox sandbox, SandboxChecks checks)
{
    private readonly List<Exception> found = [];

    internal Exception? First => found.Count == 0 ? null : found[0];

    /// <summary>Checks what can be seen only while the test's work is still there.</summary>
    /// <param name="told">What the test has failed with already.</param>
    internal void FindBeforeRollBack(ToldFailure told)
    {
        if (sandbox.Refusal is { } refusal && !told.Tells(refusal))
        {
            found.Add(refusal);
        }

        FindOpen(OpenWorkKind.Reader, SandboxChecks.OpenReaders);
        FindOpen(OpenWorkKind.Transaction, SandboxChecks.OpenTransactions);
        // Where commits are real, the database itself checks.
        if (sandbox is { TakenDatabase: { } database, Isolation: not Isolation.Clone } && checks.HasFlag(SandboxChecks.DeferredConstraints)
            && database.DescribeViolations() is { } violations)
        {
            found.Add(new DeferredConstraintException(sandbox.Owner, violations));
        }
    }

    /// <summary>To be called when the test's work could not be undone. That explains whatever else was found.</summary>
    internal void FindEscape(DatabaseImage image, IReadOnlyCollection<string> tablesWithRowsOfTheClass)
    {
        if (checks.HasFlag(SandboxChecks.Escape))
        {
            // The image does not have the class's rows, so their tables differ from it whatever the test did.
            var tables = checks.HasFlag(SandboxChecks.Leak)
                ? sandbox.Database.ChangedTables(image).Except(tablesWithRowsOfTheClass, StringComparer.Ordinal)
                : [];
            found.Clear();
            found.Add(SandboxEscapedException.OfTest(sandbox.Owner, sandbox.EscapedBy, [.. tables]));
        }
    }

    internal void Throw()
    {
        switch (found)
        {
            case []:
                return;
            case [var only]:
                // A refused statement keeps the stack of where it was refused.
                ExceptionDispatchInfo.Throw(only);
                return;
            default:
                throw new AggregateException(found);
        }
    }

    private void FindOpen(OpenWorkKind kind, SandboxChecks check)
    {
        if (checks.HasFlag(check) && sandbox.TakenDatabase?.OpenWork.DescribeLeft(kind) is { } left)
        {
            found.Add(new LeftOpenException(sandbox.Owner, kind, left));
        }
    }
}
