using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet.Connections;
using FixtureGen.AdoNet.Readers;
using FixtureGen.Engines;
using FixtureGen.PostgreSql.Server;
using FixtureGen.PostgreSql.Sessions;
using Npgsql;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>What one connection of the application works on where commits are real: a session of its own.</summary>
internal sealed class CommittingSession(PostgreSqlServer server, NpgsqlConnection physical, AdoConnectionSettings settings)
    : AdoDatabase(physical, settings, Isolation.Clone)
{
    private readonly SessionSettings session = new(physical);
    private readonly TypeCatalogue types = new(physical);

    internal override Exception? Explain(Exception failure)
        => (Exception?)server.Locks.Explain(failure, physical) ?? UnmappedTypeHint.Of(failure);

    internal override bool IsShared => false;

    internal override bool IsReadyFor(ApplicationSession application) => session.Is(application) && !types.AreOld;

    internal override void Use(ApplicationSession application)
    {
        session.Use(application);
        types.Refresh();
    }

    internal override void Ran(IStatement statement, ApplicationSession application, bool inTransaction)
    {
        if (statement.Traits.MayBeAboutSession)
        {
            types.Ran(statement.Text);
            session.Ran(statement.Text, application);
        }
    }

    protected override void Began(ApplicationSession application) => session.Began(application);

    protected override void SaveForApplication(IsolationLevel level) => Transaction = physical.BeginTransaction(level);

    internal override void SetTransaction(string modes) => Execute($"SET TRANSACTION {modes}");

    internal override void CommitApplication()
    {
        var committing = Transaction!;
        // Whatever comes of it, the transaction has ended.
        Transaction = null;
        try
        {
            committing.Commit();
            session.Committed();
        }
        catch
        {
            session.RolledBack();
            throw;
        }
    }

    internal override void RollBackApplication()
    {
        Transaction?.Rollback();
        Transaction = null;
        session.RolledBack();
    }

    internal override ValueTask DetachAsync(bool async)
    {
        if (async)
        {
            return physical.DisposeAsync();
        }

        physical.Dispose();
        return ValueTask.CompletedTask;
    }

    internal override string? DescribeViolations() => null;

    internal override void StartRecording()
    {
    }

    internal override LoadRecord StopRecording() => throw new NotSupportedException();

    internal override ValueTask<DatabaseImage> CaptureAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
