using System.Data.Common;
using FixtureGen.AdoNet.Connections;
using FixtureGen.Engines;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>One connection to a database that is not FixtureGen's own.</summary>
internal sealed class ExistingDatabase(DbConnection physical, AdoConnectionSettings settings)
    : AdoDatabase(physical, settings, Isolation.Rollback)
{
    private const string CheckSavepoint = "fixturegen_check";

    private int statementsBefore;

    /// <summary>True while fixtures are loaded, each of which begins and commits: all of them are one transaction here.</summary>
    internal bool IsLoading { get; set; }

    /// <summary>Runs when the lease of the database ends.</summary>
    internal Func<ValueTask>? Released { get; set; }

    public override async ValueTask DisposeAsync()
    {
        var released = Released;
        Released = null;
        await base.DisposeAsync().ConfigureAwait(false);
        if (released is not null)
        {
            await released().ConfigureAwait(false);
        }
    }

    internal override void CommitApplication()
    {
        if (Dialect.CheckDeferredConstraints is { } check)
        {
            CheckConstraints(check);
        }

        base.CommitApplication();
    }

    internal override void Begin()
    {
        // The fixtures are in this transaction already, where they are not committed.
        if (Transaction is null)
        {
            base.Begin();
        }
    }

    internal override bool End(bool keep) => keep && IsLoading ? KeepAsBase() : base.End(keep);

    internal override string? DescribeViolations()
    {
        if (Dialect.CheckDeferredConstraints is not { } check || !StillOpen() || Turn.Current is not null)
        {
            return null;
        }

        try
        {
            CheckConstraints(check);
            return null;
        }
        catch (DbException violation)
        {
            return violation.Message;
        }
    }

    /// <summary>Runs a statement of the runtime's own.</summary>
    internal void Run(string statement) => Execute(statement);

    internal override void StartRecording() => statementsBefore = Statements;

    internal override LoadRecord StopRecording()
        => new(Statements - statementsBefore, new SortedDictionary<string, int>(StringComparer.Ordinal));

    internal override ValueTask<DatabaseImage> CaptureAsync(CancellationToken cancellationToken)
        => throw new NotSupportedException("No image is taken of a database that FixtureGen did not make.");

    /// <summary>Fails where a commit would. Constraints that are deferred stay so for what follows.</summary>
    private void CheckConstraints(string check)
    {
        Execute(Dialect.Save(CheckSavepoint));
        try
        {
            Execute(check);
        }
        finally
        {
            Execute(Dialect.RollBackTo(CheckSavepoint));
        }
    }
}
