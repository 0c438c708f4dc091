namespace FixtureGen.Testing.Statements;

/// <summary>A command text, and what becomes of it on each kind of database.</summary>
/// <param name="Text">The text.</param>
/// <param name="Sqlite">On SQLite.</param>
/// <param name="PostgreSql">On PostgreSQL.</param>
/// <param name="MySql">On MySQL.</param>
/// <param name="SqlServer">On SQL Server.</param>
/// <param name="Standard">On a database that is not known.</param>
internal sealed record StatementCase(string Text, Fate Sqlite, Fate PostgreSql, Fate MySql, Fate SqlServer, Fate Standard)
{
    internal StatementCase(string text, Fate everywhere)
        : this(text, everywhere, everywhere, everywhere, everywhere, everywhere)
    {
    }

    internal Fate On(string database) => database switch
    {
        nameof(Sqlite) => Sqlite,
        nameof(PostgreSql) => PostgreSql,
        nameof(MySql) => MySql,
        nameof(SqlServer) => SqlServer,
        nameof(Standard) => Standard,
        _ => throw new ArgumentOutOfRangeException(nameof(database), database, "There is no column for it."),
    };
}
