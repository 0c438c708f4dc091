namespace FixtureGen.AdoNet.Connections;

/// <summary>What a connection string of the application says of the connection itself, and not of where it leads.</summary>
/// <param name="CommandTimeout">Of its commands, in seconds; null where it does not say.</param>
/// <param name="Enlists">Whether it takes part in an ambient transaction.</param>
/// <param name="Settings">What it sets in the session, by name.</param>
/// <param name="RefusedWithOthers">
/// The keyword that a session cannot have together with other connections' work; null where there is none.
/// </param>
internal sealed record SessionKeywords(
    int? CommandTimeout, bool Enlists, IReadOnlyDictionary<string, string> Settings, string? RefusedWithOthers);
