using FixtureGen.Engines;
using FixtureGen.PostgreSql.Server;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>A template on the server: a database that nobody can connect to, and that others are copied from.</summary>
internal sealed class PostgresImage : DatabaseImage
{
    private readonly PostgresServer server;
    private readonly Lazy<Task<string>> shared;

    internal PostgresImage(PostgresServer server, string name, long size, Contents contents, bool isOfGroup)
    {
        this.server = server;
        Name = name;
        Size = size;
        Contents = contents;
        IsOfGroup = isOfGroup;
        shared = new(() => server.CreateAsync(name, CancellationToken.None).AsTask());
    }

    public override long Size { get; }

    internal string Name { get; }

    internal Contents Contents { get; }

    /// <summary>Whether it is what a group's tests start from, and not only the schema that its fixtures are loaded into.</summary>
    internal bool IsOfGroup { get; }

    /// <summary>The one copy that is shared by all who only read, or who were told to share.</summary>
    internal Task<string> SharedAsync() => shared.Value;

    public override async ValueTask DisposeAsync()
    {
        if (shared.IsValueCreated)
        {
            server.Drop(await shared.Value.ConfigureAwait(false));
        }

        server.Drop(Name);
    }
}
