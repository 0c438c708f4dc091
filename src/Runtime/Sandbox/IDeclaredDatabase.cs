using System.Data.Common;

namespace FixtureGen;

/// <summary>What a sandbox has to know of the test database that the project declares.</summary>
internal interface IDeclaredDatabase
{
    /// <summary>Whether contexts of a type that application code makes belong to this database.</summary>
    bool Serves(Type context);

    /// <summary>
    /// Registers on a physical connection what application code relies on there, such as SQL functions. Called once for each.
    /// </summary>
    void Prepare(DbConnection physical);
}
