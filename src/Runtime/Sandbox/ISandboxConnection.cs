namespace FixtureGen;

/// <summary>
/// A connection of a sandbox, as application code gets it. It says itself when it is used without a test, and works on a thread that does
/// not know its test.
/// </summary>
internal interface ISandboxConnection;
