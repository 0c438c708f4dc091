using System.Data.Common;
using Bank;
using FixtureGen;
using Microsoft.Data.Sqlite;

namespace Bank.Tests;

[UseDatabase<EmptyDatabase>]
[TestClass]
public sealed partial class StatementsTests
{
    private SqliteConnection connection => (SqliteConnection)Connection;

    [ClassSetup]
    private static async Task ArrangeAsync(DbConnection connection)
    {
        var sqlite = (SqliteConnection)connection;
        await using (var create = sqlite.CreateCommand())
        {
            create.CommandText = BankSchema.Sql;
            await create.ExecuteNonQueryAsync();
        }

        // Six people with three accounts each
        for (var customer = 1; customer <= 6; customer++)
        {
            await using var insert = sqlite.CreateCommand();
            insert.CommandText = "INSERT INTO customers (id, name, born) VALUES ($id, $name, '1990-01-01')";
            insert.Parameters.AddWithValue("$id", customer);
            insert.Parameters.AddWithValue("$name", "Customer " + customer);
            await insert.ExecuteNonQueryAsync();
            foreach (var kind in new[] { "GIRO", "SAVE", "LOAN" })
            {
                await using var account = sqlite.CreateCommand();
                account.CommandText = "INSERT INTO accounts (iban, customer_id, balance) VALUES ($iban, $customer, $balance)";
                account.Parameters.AddWithValue("$iban", kind + customer);
                account.Parameters.AddWithValue("$customer", customer);
                account.Parameters.AddWithValue("$balance", 1000 * customer);
                await account.ExecuteNonQueryAsync();
                await using var booking = sqlite.CreateCommand();
                booking.CommandText = "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ($iban, $amount, 'Opening', '2026-01-01')";
                booking.Parameters.AddWithValue("$iban", kind + customer);
                booking.Parameters.AddWithValue("$amount", 1000 * customer);
                await booking.ExecuteNonQueryAsync();
            }
        }
    }

    [TestMethod]
    public async Task EveryAccountHasAStatement() => Assert.AreEqual(18L, await ScalarAsync("SELECT count(*) FROM statements"));

    [TestMethod]
    [DataRow("GIRO1", 1000L)]
    [DataRow("SAVE2", 2000L)]
    [DataRow("GIRO3", 3000L)]
    [DataRow("LOAN4", 4000L)]
    [DataRow("LOAN6", 6000L)]
    public async Task AStatementShowsTheBalance(string iban, long balance)
        => Assert.AreEqual(balance, await ScalarAsync($"SELECT balance FROM statements WHERE iban = '{iban}'"));

    [TestMethod]
    public async Task AStatementCountsTheBookings()
    {
        new Ledger(connection).Transfer("GIRO2", "SAVE2", 500, "Rainy day", "2026-02-01");

        Assert.AreEqual(2L, await ScalarAsync("SELECT bookings FROM statements WHERE iban = 'SAVE2'"));
    }

    [TestMethod]
    public async Task MoneyIsNeitherMadeNorLost()
    {
        var ledger = new Ledger(connection);
        ledger.Transfer("GIRO1", "GIRO2", 999, "A", "2026-02-01");
        ledger.Transfer("GIRO3", "SAVE1", 1, "B", "2026-02-02");

        Assert.AreEqual(63000L, await ScalarAsync("SELECT sum(balance) FROM statements"));
    }

    [TestMethod]
    public async Task AStatementNamesTheCustomer() => Assert.AreEqual("Customer 2", await ScalarAsync("SELECT name FROM statements WHERE iban = 'GIRO2'"));

    [TestMethod]
    [DataRow(1, 3000L)]
    [DataRow(5, 15000L)]
    [DataRow(9, null)]
    public async Task ACustomerHasTheSumOfAllAccounts(int customer, object? sum)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT sum(balance) FROM statements WHERE name = $name";
        command.Parameters.AddWithValue("$name", "Customer " + customer);

        Assert.AreEqual(sum ?? DBNull.Value, await command.ExecuteScalarAsync());
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
