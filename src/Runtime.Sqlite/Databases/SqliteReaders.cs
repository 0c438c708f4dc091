namespace FixtureGen.Sqlite;

/// <summary>The readers that are open on the handle that all connections of a sandbox share.</summary>
internal sealed class SqliteReaders(OpenWork openWork)
{
    /// <summary>True when one could not be closed: whoever reads on would see the next test's rows.</summary>
    internal bool HasLeftovers { get; private set; }

    /// <summary>Closes those that are still open: all, or those of one connection.</summary>
    internal void Close(SandboxSqliteConnection? of = null)
    {
        foreach (var command in openWork.Of(OpenWorkKind.Reader).OfType<SandboxSqliteCommand>())
        {
            if ((of is null || ReferenceEquals(command.ReadsOn, of)) && !command.TryCloseReader())
            {
                openWork.Closed(OpenWorkKind.Reader, command);
                HasLeftovers = true;
            }
        }

        if (of is not null)
        {
            foreach (var reader in openWork.Of(OpenWorkKind.Reader).OfType<SandboxSqliteReader>())
            {
                reader.ConnectionClosed(of);
            }
        }
    }

    /// <summary>Has the readers of other connections step aside before one writes. To be called under the sandbox's gate.</summary>
    internal void MakeRoomFor(SandboxSqliteConnection writing)
    {
        foreach (var command in openWork.Of(OpenWorkKind.Reader).OfType<SandboxSqliteCommand>())
        {
            if (!ReferenceEquals(command.ReadsOn, writing))
            {
                command.StepAside();
            }
        }
    }
}
