namespace FixtureGen.PostgreSql;

/// <summary>
/// The PostgreSQL server that tests run against cannot be used. Every test that needs it fails with this one error; it is not tried again.
/// </summary>
public sealed class PostgreSqlServerException : FixtureGenException
{
    internal PostgreSqlServerException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
