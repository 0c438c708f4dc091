using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.PostgreSql.Tests;
using FixtureGen.Testing;

[module: FixtureGroup("numbered", typeof(SequenceTests.NumberedDatabase), Fixtures = [typeof(SequenceTests.NumberedRows)])]

namespace FixtureGen.PostgreSql.Tests;

public sealed class SequenceTests
{
    [Fact]
    public async Task Ids_go_on_counting_from_test_to_test()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        Assert.NotEqual(await NewAuthorAsync(library), await NewAuthorAsync(library));
    }

    [Fact]
    public async Task With_stable_ids_each_test_of_each_run_gets_the_same()
    {
        await using (var other = await ClassRun.StartAsync<Library>())
        {
            await NewAuthorAsync(other);
        }

        for (var run = 0; run < 2; run++)
        {
            await using var library = await ClassRun.StartAsync<LibraryWithStableIds>();

            Assert.Equal(3, await NewAuthorAsync(library));
            Assert.Equal(3, await NewAuthorAsync(library));
        }
    }

    /// <summary>Sequences that number the rows of columns that do not own them, and of several tables at once.</summary>
    [Theory]
    [InlineData("ticket")]
    [InlineData("cat")]
    [InlineData("dog")]
    [InlineData("owned")]
    [InlineData("full")]
    public async Task A_new_row_gets_an_id_that_no_row_of_a_fixture_has(string table)
    {
        await using var run = await ClassRun.StartAsync<Numbered>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox =>
            {
                var highest = Convert.ToInt64(sandbox.Connection.Scalar("SELECT greatest((SELECT max(id) FROM cat), (SELECT max(id) FROM dog))"));
                var id = Convert.ToInt64(sandbox.Connection.Scalar($"INSERT INTO \"{table}\" (name) VALUES ('new') RETURNING id"));
                switch (table)
                {
                    case "full":
                        // The last id that there is, 32,767, is taken; plainly the next row gets the first one.
                        Assert.InRange(id, 1, 100);
                        break;
                    case "cat" or "dog":
                        Assert.True(id > highest, $"{id} is not behind {highest}.");
                        break;
                    default:
                        Assert.True(id > 6, $"{id} is one of a fixture.");
                        break;
                }
            });
        }
    }

    private static async Task<int> NewAuthorAsync(ClassRun library)
    {
        var id = 0;
        await library.TestAsync(sandbox => id = (int)sandbox.Connection.Scalar("INSERT INTO author (name) VALUES ('Cem') RETURNING id")!);
        return id;
    }

    internal sealed class NumberedDatabase : TestDatabase
    {
        protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            connection.Execute(
                """
                CREATE SEQUENCE tickets;
                CREATE SEQUENCE "Animal Ids";
                CREATE SCHEMA "Other";
                CREATE TABLE ticket (id int DEFAULT nextval('tickets') PRIMARY KEY, name text);
                CREATE TABLE cat (id bigint DEFAULT nextval('"Animal Ids"') PRIMARY KEY, name text);
                CREATE TABLE dog (id int DEFAULT nextval('"Animal Ids"') PRIMARY KEY, name text);
                CREATE TABLE owned (id serial PRIMARY KEY, name text);
                CREATE TABLE "full" (id smallserial PRIMARY KEY, name text);
                CREATE TABLE "Other"."Coded" (code text DEFAULT 'C' || nextval('tickets'), "Number" bigint DEFAULT nextval('tickets'));
                """);
            return Task.CompletedTask;
        }
    }

    [Fixture]
    internal sealed class NumberedRows : Fixture
    {
        public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            connection.Execute(
                """
                INSERT INTO ticket (id) SELECT generate_series(1, 6);
                INSERT INTO cat (id) VALUES (1), (3);
                INSERT INTO dog (id) VALUES (2), (9);
                INSERT INTO owned (id) SELECT generate_series(1, 6);
                INSERT INTO "full" (id) VALUES (32767);
                """);
            return Task.CompletedTask;
        }
    }

    private sealed class Numbered : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Numbered), "numbered");
    }
}
