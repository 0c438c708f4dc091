using System.Data.Common;

namespace FixtureGen.AdoNet.Connections;

/// <summary>What a sandbox connection can say and make before it is opened.</summary>
/// <param name="Factory">Makes the provider's own commands and parameters.</param>
/// <param name="Dialect">How the database wants things said.</param>
/// <param name="ConnectionString">What the connection says its connection string is: nothing that opens a database.</param>
/// <param name="Database">Name of the database.</param>
/// <param name="DataSource">Name of the server.</param>
/// <param name="ServerVersion">Version of the server, as the provider says it.</param>
internal sealed record AdoConnectionSettings(
    DbProviderFactory Factory,
    AdoDialect Dialect,
    string ConnectionString,
    string Database,
    string DataSource,
    string ServerVersion);
