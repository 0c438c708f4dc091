namespace Suite.HandWritten;

/// <summary>Isolates nothing: the test finds untouched rows, and what it leaves behind is of no concern.</summary>
public abstract class DatabaseTest
{
    private readonly ClassDatabase database;

    protected DatabaseTest(ClassDatabase database)
    {
        this.database = database;
        database.Restore();
    }

    protected DbConnection Connection => database.Connection;
}
