namespace FixtureGen.PostgreSql.Sessions;

/// <summary>What becomes of an object of a session when a transaction of that is committed.</summary>
internal enum OnCommit
{
    Stays,
    DeleteRows,
    Goes,
}
