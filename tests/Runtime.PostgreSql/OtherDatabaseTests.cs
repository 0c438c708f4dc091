using FixtureGen.Testing;
using Npgsql;

[assembly: FixtureGen.AllowDatabase("allowed_elsewhere")]

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Connections that a test makes itself, to a database that FixtureGen did not make.</summary>
public sealed class OtherDatabaseTests(OtherDatabaseTests.Warehouse warehouse) : IClassFixture<OtherDatabaseTests.Warehouse>, IAsyncLifetime
{
    private const string Insert = "INSERT INTO author VALUES (99, 'Zoe')";

    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync()
    {
        await library.DisposeAsync();
        Assert.Equal(2, warehouse.Authors);
    }

    public static TheoryData<string> Ways => ["plain", "not pooled", "data source", "named data source", "batch", "reader", "scalar", "prepared", "in a transaction", "async"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_statement_is_not_sent_and_the_error_says_what_to_write(string way)
    {
        InvalidOperationException stop = null!;
        var failure = await FailureOfAsync(async () => stop = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(way)));

        Assert.Equal(stop.Message, failure.Message);
        Assert.Contains("'Lending.Sends'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Give the code under test the test's Connection", failure.Message, StringComparison.Ordinal);
        var name = way == "named data source" ? "storage" : Warehouse.Name;
        Assert.Contains($"[assembly: AllowDatabase(\"{name}\")]", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_is_as_it_was_after_a_statement_was_stopped()
    {
        await using var connection = new NpgsqlConnection(warehouse.ConnectionString);
        await connection.OpenAsync();
        await FailureOfAsync(() => Task.FromResult(Assert.Throws<InvalidOperationException>(() => connection.Execute(Insert))));

        Assert.Equal(2, connection.Count("author"));
    }

    [Fact]
    public async Task A_test_that_only_opens_a_connection_fails()
    {
        await FailureOfAsync(() =>
        {
            using var connection = new NpgsqlConnection(warehouse.ConnectionString + ";Pooling=False");
            connection.Open();
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_test_that_copies_rows_fails() => await FailureOfAsync(async () =>
    {
        await using var connection = new NpgsqlConnection(warehouse.ConnectionString);
        await connection.OpenAsync();
        // Not completed, so nothing is kept.
        await using var copy = await connection.BeginBinaryImportAsync("COPY author (id, name) FROM STDIN (FORMAT BINARY)");
    });

    [Fact]
    public async Task The_sandboxs_connection_string_leads_to_an_error_that_explains()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => library.TestAsync(sandbox =>
        {
            var text = new NpgsqlConnectionStringBuilder(Administration.Settings.ConnectionString)
            {
                Database = new NpgsqlConnectionStringBuilder(sandbox.Connection.ConnectionString).Database,
                Pooling = false,
            };
            using var connection = new NpgsqlConnection(text.ConnectionString);
            Assert.ThrowsAny<Exception>(connection.Open);
        }));

        Assert.Contains("connection string of its sandbox", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_the_assembly_allows_is_used()
    {
        Administration.Execute("DROP DATABASE IF EXISTS allowed_elsewhere");
        Administration.Execute("CREATE DATABASE allowed_elsewhere");
        var text = new NpgsqlConnectionStringBuilder(Administration.Settings.ConnectionString) { Database = "allowed_elsewhere", Pooling = false };
        try
        {
            await library.TestAsync(_ =>
            {
                using var connection = new NpgsqlConnection(text.ConnectionString);
                connection.Open();
                Assert.Equal(1, connection.Scalar("SELECT 1"));
            });
        }
        finally
        {
            Administration.Execute("DROP DATABASE allowed_elsewhere");
        }
    }

    [Fact]
    public async Task A_test_may_close_connections_that_wait_in_a_pool()
    {
        var pooled = new NpgsqlConnection(warehouse.ConnectionString);
        await pooled.OpenAsync();
        await pooled.CloseAsync();

        await library.TestAsync(_ => NpgsqlConnection.ClearPool(pooled));
    }

    [Fact]
    public async Task Outside_of_tests_statements_are_sent()
    {
        await library.TestAsync(_ => { });

        await using var connection = new NpgsqlConnection(warehouse.ConnectionString);
        await connection.OpenAsync();
        Assert.Equal(2, connection.Count("author"));
    }

    private async Task SendAsync(string way)
    {
        if (way.EndsWith("data source", StringComparison.Ordinal))
        {
            var builder = new NpgsqlDataSourceBuilder(warehouse.ConnectionString);
            if (way.StartsWith("named", StringComparison.Ordinal))
            {
                builder.Name = "storage";
            }

            await using var source = builder.Build();
            await using var sourced = source.CreateCommand(Insert);
            sourced.ExecuteNonQuery();
            return;
        }

        await using var connection = new NpgsqlConnection(warehouse.ConnectionString + (way == "not pooled" ? ";Pooling=False" : ""));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Insert, connection);
        switch (way)
        {
            case "batch":
                await using (var batch = new NpgsqlBatch(connection) { BatchCommands = { new NpgsqlBatchCommand(Insert) } })
                {
                    batch.ExecuteNonQuery();
                }

                break;
            case "reader":
                command.ExecuteReader();
                break;
            case "scalar":
                command.ExecuteScalar();
                break;
            case "prepared":
                await command.PrepareAsync();
                command.ExecuteNonQuery();
                break;
            case "in a transaction":
                await using (var transaction = await connection.BeginTransactionAsync())
                {
                    command.ExecuteNonQuery();
                    await transaction.CommitAsync();
                }

                break;
            case "async":
                await command.ExecuteNonQueryAsync();
                break;
            default:
                command.ExecuteNonQuery();
                break;
        }
    }

    /// <summary>Runs a test that may swallow the error.</summary>
    private async Task<InvalidOperationException> FailureOfAsync(Func<Task> test)
        => await Assert.ThrowsAsync<InvalidOperationException>(() => library.TestAsync(async _ => await test(), "Lending.Sends"));

    /// <summary>A database that FixtureGen did not make.</summary>
    public sealed class Warehouse : IDisposable
    {
        internal static readonly string Name = $"warehouse_{Guid.NewGuid():N}";

        public Warehouse()
        {
            Administration.Execute($"CREATE DATABASE {Name}");
            using var connection = Administration.Open(Name);
            connection.Execute("CREATE TABLE author (id int PRIMARY KEY, name text); INSERT INTO author VALUES (1, 'Ada'), (2, 'Ben')");
        }

        internal string ConnectionString { get; }
            = new NpgsqlConnectionStringBuilder(Administration.Settings.ConnectionString) { Database = Name }.ConnectionString;

        internal long Authors
        {
            get
            {
                using var connection = Administration.Open(Name);
                return connection.Count("author");
            }
        }

        public void Dispose() => Administration.Execute($"DROP DATABASE {Name} WITH (FORCE)");
    }
}
