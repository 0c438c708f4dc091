namespace FixtureGen;

/// <summary>Open work that application code can close without the sandbox being told, so that it is asked.</summary>
internal interface IClosedUnseen
{
    bool IsClosed { get; }
}
