namespace FixtureGen.AdoNet.Readers;

/// <summary>What a reader has to know of the connection that it belongs to.</summary>
internal interface IReadingConnection
{
    Sandbox Sandbox { get; }

    /// <summary>The way to the physical connection.</summary>
    PhysicalChannel Channel { get; }

    /// <summary>Called by a reader whose reading failed: outside of transactions the failure ends with the statement.</summary>
    void ReadingFailed(string text, Exception failure);

    void Close();

    Task CloseAsync();
}
