using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Databases;

/// <summary>A reader that has stepped aside and reads on from a copy of its rows.</summary>
internal interface ICopyReader
{
    /// <summary>Goes with its connection, as it would have without a copy.</summary>
    void ConnectionClosed(SqliteConnection closed);
}
