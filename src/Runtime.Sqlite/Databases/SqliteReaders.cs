using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Databases;

/// <summary>The readers that are open on the handle that all connections of a sandbox share.</summary>
internal sealed class SqliteReaders(OpenWork openWork)
{
    /// <summary>True when one could not be closed: whoever reads on would see the next test's rows.</summary>
    internal bool HasLeftovers { get; private set; }

    /// <summary>Whether a connection is being read; null for any of them.</summary>
    internal bool Any(SqliteConnection? on = null)
        => openWork.Of(OpenWorkKind.Reader).OfType<IOpenReader>()
            .Any(reader => reader.ReadsOn is { } connection && (on is null || ReferenceEquals(connection, on)));

    /// <summary>Closes those that are still open: all, or those of one connection.</summary>
    internal void Close(SqliteConnection? of = null)
    {
        foreach (var reader in openWork.Of(OpenWorkKind.Reader).OfType<IOpenReader>())
        {
            if ((of is null || ReferenceEquals(reader.ReadsOn, of)) && !reader.TryClose())
            {
                openWork.Closed(OpenWorkKind.Reader, reader);
                HasLeftovers = true;
            }
        }

        if (of is not null)
        {
            foreach (var copy in openWork.Of(OpenWorkKind.Reader).OfType<ICopyReader>())
            {
                copy.ConnectionClosed(of);
            }
        }
    }

    /// <summary>
    /// Has the readers of other connections step aside before one writes; all, where none is named. To be called under the sandbox's gate.
    /// </summary>
    internal void MakeRoom(SqliteConnection? writing = null)
    {
        foreach (var reader in openWork.Of(OpenWorkKind.Reader).OfType<IOpenReader>())
        {
            if (writing is null || !ReferenceEquals(reader.ReadsOn, writing))
            {
                reader.StepAside();
            }
        }
    }
}
