using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Sqlite.Tests;
using FixtureGen.Testing;

[module: FixturePlan(1, Engines = [typeof(FixtureGen.Sqlite.SqliteEngine)])]
[module: FixtureGroup("library", typeof(LibraryDatabase), Fixtures = [typeof(Authors)])]

namespace FixtureGen.Sqlite.Tests;

/// <summary>The test class whose runs these tests play: two authors, no books.</summary>
internal sealed class Library : ITestClass
{
    static TestClassDescriptor ITestClass.Descriptor => new(typeof(Library), "library");
}

internal sealed class LibraryDatabase : TestDatabase
{
    internal const string Schema = """
        CREATE TABLE author (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE);
        CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT NOT NULL, author INTEGER REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED);
        CREATE TABLE loan (id INTEGER PRIMARY KEY, book INTEGER NOT NULL REFERENCES book (id));
        CREATE TRIGGER no_anonymous BEFORE INSERT ON author WHEN new.name = '' BEGIN SELECT RAISE(ROLLBACK, 'an author has a name'); END;
        """;

    protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.Execute(Schema);
        return Task.CompletedTask;
    }
}

[Fixture]
internal sealed class Authors : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.Execute("INSERT INTO author (name) VALUES ('Ann'), ('Bob')");
        return Task.CompletedTask;
    }
}
