using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet.Connections;
using FixtureGen.Engines;
using FixtureGen.PostgreSql.Server;
using Npgsql;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>What one connection of the application works on where commits are real: a session of its own.</summary>
internal sealed class CommittingSession(PostgreSqlServer server, NpgsqlConnection physical, AdoConnectionSettings settings)
    : AdoDatabase(physical, settings, Isolation.Clone)
{
    private readonly SessionState session = new(physical);
    private readonly TypeCatalogue types = new(physical);

    internal override Exception? Explain(Exception failure)
        => (Exception?)server.Locks.Explain(failure, physical) ?? UnmappedTypeHint.Of(failure);

    internal override bool IsShared => false;

    internal override bool IsReadyFor(SessionKeywords? keywords) => session.Is(keywords) && !types.AreOld;

    internal override void Use(SessionKeywords? keywords)
    {
        session.Use(keywords);
        types.Refresh();
    }

    internal override void Ran(string text) => types.Ran(text);

    protected override void SaveForApplication(IsolationLevel level) => Transaction = physical.BeginTransaction(level);

    internal override void CommitApplication()
    {
        var committing = Transaction!;
        // Whatever comes of it, the transaction has ended.
        Transaction = null;
        try
        {
            committing.Commit();
        }
        catch
        {
            session.RolledBack();
            throw;
        }
    }

    internal override void RollBackApplication()
    {
        session.RolledBack();
        Transaction?.Rollback();
        Transaction = null;
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
