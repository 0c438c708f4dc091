using System.Data.Common;

namespace Bank;

/// <summary>Moves money between accounts.</summary>
public sealed class Ledger
{
    private readonly DbConnection _connection;

    public Ledger(DbConnection connection)
    {
        _connection = connection;
    }

    public void Transfer(string from, string to, long cents, string purpose, string day)
    {
        using var transaction = _connection.BeginTransaction();
        Book(transaction, from, -cents, purpose, day);
        Book(transaction, to, cents, purpose, day);
        transaction.Commit();
    }

    /// <summary>Carries out the standing orders of a day. One that fails does not keep the others from being carried out.</summary>
    public int RunStandingOrders(string day)
    {
        var due = new List<(string From, string To, long Cents)>();
        using (var command = Command(null, "SELECT from_iban, to_iban, amount FROM standing_orders WHERE day_of_month = $day ORDER BY id", ("$day", int.Parse(day[^2..]))))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                due.Add((reader.GetString(0), reader.GetString(1), reader.GetInt64(2)));
            }
        }

        var done = 0;
        foreach (var (from, to, cents) in due)
        {
            try
            {
                Transfer(from, to, cents, "Standing order", day);
                done++;
            }
            catch (DbException)
            {
                // The account is not covered. The next day is another one.
            }
        }

        return done;
    }

    public long BalanceOf(string iban)
    {
        using var command = Command(null, "SELECT balance FROM accounts WHERE iban = $iban", ("$iban", iban));
        return command.ExecuteScalar() as long? ?? throw new KeyNotFoundException($"There is no account {iban}.");
    }

    /// <summary>The balance in units of another currency.</summary>
    public double BalanceIn(string iban, string currency)
    {
        using var command = Command(null, "SELECT balance * per_euro / 100 FROM accounts, rates WHERE iban = $iban AND currency = $currency", ("$iban", iban), ("$currency", currency));
        return command.ExecuteScalar() as double? ?? throw new KeyNotFoundException($"There is no account {iban}, or no rate for {currency}.");
    }

    public void Close(string iban)
    {
        using var command = Command(null, "UPDATE accounts SET closed = 1 WHERE iban = $iban AND balance = 0", ("$iban", iban));
        if (command.ExecuteNonQuery() == 0)
        {
            throw new InvalidOperationException($"Account {iban} has a balance.");
        }
    }

    private void Book(DbTransaction transaction, string iban, long cents, string purpose, string day)
    {
        using var update = Command(transaction, "UPDATE accounts SET balance = balance + $cents WHERE iban = $iban AND closed = 0", ("$cents", cents), ("$iban", iban));
        if (update.ExecuteNonQuery() == 0)
        {
            throw new KeyNotFoundException($"There is no account {iban}.");
        }

        using var insert = Command(
            transaction,
            "INSERT INTO bookings (iban, amount, purpose, booked_on) VALUES ($iban, $cents, $purpose, $day)",
            ("$iban", iban),
            ("$cents", cents),
            ("$purpose", purpose),
            ("$day", day));
        insert.ExecuteNonQuery();
    }

    private DbCommand Command(DbTransaction? transaction, string sql, params (string Name, object Value)[] parameters)
    {
        var command = _connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
