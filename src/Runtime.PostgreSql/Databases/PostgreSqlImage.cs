using FixtureGen.Engines;
using FixtureGen.PostgreSql.Server;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>A template on the server: a database that nobody can connect to, and that others are copied from.</summary>
internal sealed class PostgreSqlImage : DatabaseImage
{
    private readonly PostgreSqlServer server;
    private readonly object gate = new();
    private Task<string>? shared;
    private Task<string>? ahead;

    internal PostgreSqlImage(PostgreSqlServer server, string name, long size, Contents contents, bool isOfGroup)
    {
        this.server = server;
        Name = name;
        Size = size;
        Contents = contents;
        IsOfGroup = isOfGroup;
    }

    public override long Size { get; }

    internal string Name { get; }

    internal Contents Contents { get; }

    /// <summary>Whether it is what a group's tests start from, and not only the schema that its fixtures are loaded into.</summary>
    internal bool IsOfGroup { get; }

    /// <summary>A copy of one's own. Where another one will be wanted soon, it is made while this one is used.</summary>
    internal async ValueTask<string> CopyAsync(bool anotherOneSoon, CancellationToken cancellationToken)
    {
        Task<string>? ready;
        lock (gate)
        {
            ready = ahead;
            ahead = null;
        }

        var name = ready is null
            ? await server.CreateAsync(Name, cancellationToken).ConfigureAwait(false)
            : await ready.ConfigureAwait(false);
        if (anotherOneSoon)
        {
            lock (gate)
            {
                ahead ??= Task.Run(() => server.CreateAsync(Name, CancellationToken.None).AsTask(), CancellationToken.None);
            }
        }

        return name;
    }

    /// <summary>The one copy that is shared by all who only read, or who were told to share.</summary>
    internal Task<string> SharedCopyAsync()
    {
        lock (gate)
        {
            return shared ??= Task.Run(() => server.CreateAsync(Name, CancellationToken.None).AsTask());
        }
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var copy in new[] { shared, ahead })
        {
            if (copy is not null)
            {
                await server.DropAsync(await copy.ConfigureAwait(false)).ConfigureAwait(false);
            }
        }

        await server.DropAsync(Name).ConfigureAwait(false);
    }
}
