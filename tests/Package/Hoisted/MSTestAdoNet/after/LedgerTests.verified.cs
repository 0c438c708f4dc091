using System.Data.Common;
using Bank;
using FixtureGen;
using Microsoft.Data.Sqlite;

namespace Bank.Tests;

[UseDatabase<EmptyDatabase>]
[TestClass]
public partial class LedgerTests
{
    private Ledger _ledger = null!;

    [ClassSetup]
    private static void Arrange(DbConnection connection)
    {
        Execute(connection, BankSchema.Sql);

        Execute(connection, "INSERT INTO customers (id, name, born) VALUES (1, 'Ada', '1985-12-10')");
        Execute(connection, "INSERT INTO customers (id, name, born) VALUES (2, 'Blaise', '1991-06-19')");
        Execute(connection, "INSERT INTO customers (id, name, born) VALUES (3, 'Carl', '1977-04-30')");
        Execute(connection, "INSERT INTO customers (id, name, born) VALUES (4, 'Dorothy', '1979-05-12')");
        Execute(connection, "INSERT INTO customers (id, name, born) VALUES (5, 'Emmy', '1982-03-23')");
        Execute(connection, "INSERT INTO accounts (iban, customer_id, balance) VALUES ('DE01', 1, 100000)");
        Execute(connection, "INSERT INTO accounts (iban, customer_id, balance, overdraft) VALUES ('DE02', 2, 5000, 50000)");
        Execute(connection, "INSERT INTO accounts (iban, customer_id, balance) VALUES ('FR03', 3, 0)");
        Execute(connection, "INSERT INTO accounts (iban, customer_id, balance) VALUES ('FR04', 1, 2500)");
        Execute(connection, "INSERT INTO accounts (iban, customer_id, balance, closed) VALUES ('IT05', 4, 0, 1)");
        Execute(connection, "INSERT INTO accounts (iban, customer_id, balance, overdraft) VALUES ('IT06', 4, -10000, 20000)");
        Execute(connection, "INSERT INTO accounts (iban, customer_id, balance) VALUES ('ES07', 5, 300000)");
        Execute(connection, "INSERT INTO accounts (iban, customer_id, balance) VALUES ('ES08', 5, 1)");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('DE01', 120000, 'Salary', '2026-01-31')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('DE01', -20000, 'Rent', '2026-02-01')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('DE02', 5000, 'Gift', '2026-02-02')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('FR04', 2500, 'Refund', '2026-02-03')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('IT06', -10000, 'Car', '2026-02-04')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('DE01', -4500, 'Groceries', '2026-02-05')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('DE01', 4500, 'Groceries, returned', '2026-02-06')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('ES07', 310000, 'House sold', '2026-01-09')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('ES07', -10000, 'Notary', '2026-01-12')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('ES08', 1, 'Test', '2026-01-13')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('DE02', -2500, 'Books', '2026-02-07')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('DE02', 2500, 'Books sold', '2026-02-09')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('FR04', -100, 'Fee', '2026-02-28')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('FR04', 100, 'Fee, waived', '2026-03-01')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('IT06', -500, 'Parking', '2026-02-11')");
        Execute(connection, "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ('IT06', 500, 'Parking, refunded', '2026-02-20')");
        Execute(connection, "INSERT INTO standing_orders (id, from_iban, to_iban, amount, day_of_month) VALUES (1, 'DE01', 'FR03', 30000, 15)");
        Execute(connection, "INSERT INTO standing_orders (id, from_iban, to_iban, amount, day_of_month) VALUES (2, 'FR04', 'DE02', 9900, 15)");
        Execute(connection, "INSERT INTO standing_orders (id, from_iban, to_iban, amount, day_of_month) VALUES (3, 'DE02', 'IT06', 20000, 15)");
        Execute(connection, "INSERT INTO standing_orders (id, from_iban, to_iban, amount, day_of_month) VALUES (4, 'DE01', 'DE02', 100, 1)");
        Execute(connection, "INSERT INTO standing_orders (id, from_iban, to_iban, amount, day_of_month) VALUES (5, 'ES07', 'ES08', 5000, 28)");
        Execute(connection, "INSERT INTO rates (currency, per_euro) VALUES ('USD', 1.25)");
        Execute(connection, "INSERT INTO rates (currency, per_euro) VALUES ('GBP', 0.8)");
        Execute(connection, "INSERT INTO rates (currency, per_euro) VALUES ('JPY', 160)");
        Execute(connection, "INSERT INTO rates (currency, per_euro) VALUES ('CHF', 0.95)");
    }

    [TestInitialize]
    public void Initialize()
    {
        _ledger = new Ledger(Connection);
    }

    [TestMethod]
    public void Transfer_MovesTheMoney()
    {
        _ledger.Transfer("DE01", "FR03", 1250, "Dinner", "2026-03-01");

        Assert.AreEqual(98750, _ledger.BalanceOf("DE01"));
        Assert.AreEqual(1250, _ledger.BalanceOf("FR03"));
    }

    [TestMethod]
    public void Transfer_BooksBothSides()
    {
        _ledger.Transfer("DE01", "FR03", 1250, "Dinner", "2026-03-01");

        Assert.AreEqual(2L, Scalar("SELECT count(*) FROM bookings WHERE purpose = 'Dinner'"));
        Assert.AreEqual(0L, Scalar("SELECT sum(amount) FROM bookings WHERE purpose = 'Dinner'"));
    }

    [TestMethod]
    [DataRow("DE01", 100001L)]
    [DataRow("DE02", 55001L)]
    [DataRow("FR03", 1L)]
    [DataRow("IT06", 10001L)]
    public void Transfer_OfMoreThanThereIs_IsRefused(string from, long cents)
    {
        var before = _ledger.BalanceOf(from);

        Assert.ThrowsExactly<SqliteException>(() => _ledger.Transfer(from, "FR04", cents, "Yacht", "2026-03-01"));

        Assert.AreEqual(before, _ledger.BalanceOf(from));
        Assert.AreEqual(0L, Scalar("SELECT count(*) FROM bookings WHERE purpose = 'Yacht'"));
    }

    [TestMethod]
    public void Transfer_UpToTheOverdraft_IsDone()
    {
        _ledger.Transfer("DE02", "DE01", 55000, "Piano", "2026-03-01");

        Assert.AreEqual(-50000, _ledger.BalanceOf("DE02"));
    }

    [TestMethod]
    [DataRow("IT05")]
    [DataRow("XX99")]
    public void Transfer_ToAnAccountThatIsNotThere_TakesNothing(string to)
    {
        Assert.ThrowsExactly<KeyNotFoundException>(() => _ledger.Transfer("DE01", to, 100, "Oops", "2026-03-01"));

        Assert.AreEqual(100000, _ledger.BalanceOf("DE01"));
    }

    [TestMethod]
    public void RunStandingOrders_LeavesOutWhatIsNotCovered()
    {
        Assert.AreEqual(2, _ledger.RunStandingOrders("2026-03-15"));

        Assert.AreEqual(30000, _ledger.BalanceOf("FR03"));
        Assert.AreEqual(2500, _ledger.BalanceOf("FR04"));
        Assert.AreEqual(10000, _ledger.BalanceOf("IT06"));
    }

    [TestMethod]
    public void RunStandingOrders_OnAnotherDay_DoesNothing() => Assert.AreEqual(0, _ledger.RunStandingOrders("2026-03-16"));

    [TestMethod]
    [DataRow("DE01", 100000L)]
    [DataRow("DE02", 5000L)]
    [DataRow("IT06", -10000L)]
    [DataRow("ES08", 1L)]
    public void BalanceOf_IsWhatIsOnTheAccount(string iban, long balance) => Assert.AreEqual(balance, _ledger.BalanceOf(iban));

    [TestMethod]
    public void BalanceOf_AnUnknownAccount_IsAnError() => Assert.ThrowsExactly<KeyNotFoundException>(() => _ledger.BalanceOf("XX99"));

    [TestMethod]
    [DataRow("DE01", "USD", 1250.0)]
    [DataRow("ES07", "GBP", 2400.0)]
    [DataRow("DE02", "JPY", 8000.0)]
    public void BalanceIn_ConvertsAtTheRateOfTheDay(string iban, string currency, double balance)
        => Assert.AreEqual(balance, _ledger.BalanceIn(iban, currency), delta: 0.001);

    [TestMethod]
    public void Close_NeedsAnEmptyAccount()
    {
        _ledger.Close("FR03");

        Assert.ThrowsExactly<InvalidOperationException>(() => _ledger.Close("DE01"));
        Assert.AreEqual(2L, Scalar("SELECT count(*) FROM accounts WHERE closed = 1"));
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private object? Scalar(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}

/// <summary>A database without tables: each class creates those that it needs in its class set-up.</summary>
public sealed class EmptyDatabase : TestDatabase
{
    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
}
