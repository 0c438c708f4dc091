using System.Data.Common;
using FixtureGen.AdoNet.Connections;
using FixtureGen.Engines;
using FixtureGen.PostgreSql.Server;
using Npgsql;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>
/// A database for one test: each connection of the application is a connection to the server, and what it commits is committed.
/// </summary>
internal sealed class CommittingDatabase : AdoDatabase
{
    private readonly PostgreSqlServer server;
    private readonly string name;
    private readonly NpgsqlDataSource source;

    private CommittingDatabase(
        PostgreSqlServer server, string name, NpgsqlDataSource source, NpgsqlConnection physical, AdoConnectionSettings settings)
        : base(physical, settings, Isolation.Clone)
    {
        this.server = server;
        this.name = name;
        this.source = source;
    }

    internal static async ValueTask<CommittingDatabase> OpenAsync(
        PostgreSqlServer server, string name, Action<NpgsqlDataSourceBuilder>? configure, AdoConnectionSettings settings,
        CancellationToken cancellationToken)
    {
        var source = server.SourceOf(name, configure, isPooled: true, isReadOnly: false);
        try
        {
            return new(server, name, source, await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false), settings);
        }
        catch
        {
            await source.DisposeAsync().ConfigureAwait(false);
            server.Drop(name);
            throw;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await Physical.DisposeAsync().ConfigureAwait(false);
        await source.DisposeAsync().ConfigureAwait(false);
        server.Drop(name);
    }

    internal override void Begin()
    {
    }

    internal override bool KeepAsBase() => true;

    internal override bool End(bool keep) => true;

    /// <summary>The server has checked every commit.</summary>
    internal override string? DescribeViolations() => null;

    internal override void StartRecording()
    {
    }

    internal override LoadRecord StopRecording() => new(Statements, new Dictionary<string, int>());

    internal override ValueTask<DatabaseImage> CaptureAsync(CancellationToken cancellationToken)
        => throw new NotSupportedException("What one test has committed is nothing that others start from.");

    internal override async ValueTask<AdoDatabase> AttachAsync(bool async, CancellationToken cancellationToken)
        => new CommittingSession(
            server,
            async ? await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false) : source.OpenConnection(),
            Settings);

    /// <summary>Nothing to go back to: the database is dropped with its test.</summary>
    protected override bool GoBack() => true;
}
