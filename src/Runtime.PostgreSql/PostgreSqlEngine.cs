using System.Data.Common;
using FixtureGen.AdoNet.Connections;
using FixtureGen.Engines;
using FixtureGen.PostgreSql.Databases;
using FixtureGen.PostgreSql.Server;
using FixtureGen.PostgreSql.Sessions;
using Npgsql;

namespace FixtureGen.PostgreSql;

/// <summary>
/// Makes its own databases on a PostgreSQL server and copies them from templates. It never opens or changes a database that it did not
/// make.
/// </summary>
/// <remarks>
/// The connection string comes from the constructor, or from the environment variable <c>FIXTUREGEN_POSTGRES</c>, or from the MSBuild
/// property <c>FixtureGenPostgres</c>, in this order.
/// The role needs only the right to create databases. All databases have names like <c>fixturegen_…</c> and a comment that names their run.
/// They are
/// dropped when the process ends; those of a process that was killed are dropped when the next one starts.
/// </remarks>
public sealed class PostgreSqlEngine : DatabaseEngine
{
    private readonly string? connectionString;
    private readonly Action<NpgsqlDataSourceBuilder>? configure;
    private AdoConnectionSettings? settings;

    /// <summary>Uses the server that the environment or the project names.</summary>
    public PostgreSqlEngine()
        : this(connectionString: null)
    {
    }

    /// <summary>Uses a server.</summary>
    /// <param name="connectionString">Where it is, without a database; null for the one that the environment or the project names.</param>
    /// <param name="configure">
    /// Configures the data source of each database as the application does its own, such as <c>builder =>
    /// builder.MapEnum&lt;Mood&gt;()</c>.
    /// </param>
    public PostgreSqlEngine(string? connectionString, Action<NpgsqlDataSourceBuilder>? configure = null)
    {
        this.connectionString = connectionString;
        this.configure = configure;
    }

    /// <inheritdoc/>
    public override string Name => "postgresql";

    /// <summary>
    /// True: the classes of a group that run at the same time share one database, each in a transaction of its own. False, the default:
    /// each has a clone.
    /// In a shared database, a test waits if it writes a row or unique value that a running test of another class has written.
    /// The environment variable <c>FIXTUREGEN_POSTGRES_SHARE=1</c> sets it for all engines that do not set it themselves.
    /// </summary>
    public bool ShareDatabases { get; init; } = Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES_SHARE") == "1";

    /// <inheritdoc/>
    internal override async ValueTask<EngineDatabase> CreateAsync(CancellationToken cancellationToken)
    {
        var server = await ServerAsync().ConfigureAwait(false);
        var name = await server.CreateAsync(template: null, cancellationToken).ConfigureAwait(false);
        return await OpenAsync(server, name, Contents.Empty, Isolation.Rollback, isOwn: true, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    internal override async ValueTask<EngineDatabase> CloneAsync(
        DatabaseImage image, Isolation isolation, CancellationToken cancellationToken)
    {
        var template = (PostgreSqlImage)image;
        var server = await ServerAsync().ConfigureAwait(false);
        if (isolation == Isolation.ReadOnly || (isolation == Isolation.Rollback && ShareDatabases && template.IsOfGroup))
        {
            return await OpenAsync(
                server, await template.SharedCopyAsync().ConfigureAwait(false), template.Contents, isolation, isOwn: false,
                cancellationToken).ConfigureAwait(false);
        }

        // One test has a copy after the other, and one group's fixtures are loaded after the other's; the databases of a group go from
        // class to class.
        var name = await template.CopyAsync(anotherOneSoon: isolation == Isolation.Clone || !template.IsOfGroup, cancellationToken)
            .ConfigureAwait(false);
        return isolation == Isolation.Clone
            ? await CommittingDatabase.OpenAsync(server, name, configure, settings!, cancellationToken).ConfigureAwait(false)
            : await OpenAsync(server, name, template.Contents, isolation, isOwn: true, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    internal override DbConnection CreateConnection(Sandbox? sandbox) => new Sandboxed.NpgsqlConnection(settings!, sandbox);

    /// <inheritdoc/>
    internal override bool IsOurs(DbConnection? connection) => connection is SandboxConnection;

    /// <inheritdoc/>
    internal override DbConnection? StandInFor(DbConnection connection)
        => connection is NpgsqlConnection
            ? new Sandboxed.NpgsqlConnection(settings!, bound: null, KeywordReader.Read(connection.ConnectionString))
            : null;

    private async ValueTask<PostgreSqlServer> ServerAsync()
    {
        var server = await PostgreSqlServer.GetAsync(ServerAddress.Find(connectionString)).ConfigureAwait(false);
        settings ??= new(
            NpgsqlFactory.Instance, NpgsqlDialect.Instance, server.SandboxConnectionString, OwnDatabase.Sandbox, server.Host,
            server.Version.ToString());
        return server;
    }

    private async ValueTask<EngineDatabase> OpenAsync(
        PostgreSqlServer server, string name, Contents contents, Isolation isolation, bool isOwn, CancellationToken cancellationToken)
        => await PostgreSqlDatabase.OpenAsync(server, name, contents, configure, settings!, isolation, isOwn, cancellationToken)
            .ConfigureAwait(false);
}
