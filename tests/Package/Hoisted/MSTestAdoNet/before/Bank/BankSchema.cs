namespace Bank;

public static class BankSchema
{
    public const string Sql = """
        CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT NOT NULL);
        CREATE TABLE accounts (
            iban TEXT PRIMARY KEY,
            customer_id INTEGER NOT NULL REFERENCES customers (id),
            balance INTEGER NOT NULL DEFAULT 0,
            overdraft INTEGER NOT NULL DEFAULT 0,
            closed INTEGER NOT NULL DEFAULT 0,
            CHECK (balance >= -overdraft)
        );
        CREATE INDEX accounts_by_customer ON accounts (customer_id);
        CREATE TABLE bookings (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            iban TEXT NOT NULL REFERENCES accounts (iban),
            amount INTEGER NOT NULL,
            purpose TEXT NOT NULL,
            booked_on TEXT NOT NULL
        );
        CREATE INDEX bookings_by_account ON bookings (iban, booked_on);
        CREATE TABLE standing_orders (
            id INTEGER PRIMARY KEY,
            from_iban TEXT NOT NULL REFERENCES accounts (iban),
            to_iban TEXT NOT NULL REFERENCES accounts (iban),
            amount INTEGER NOT NULL CHECK (amount > 0),
            day_of_month INTEGER NOT NULL CHECK (day_of_month BETWEEN 1 AND 28)
        );
        CREATE TABLE rates (currency TEXT PRIMARY KEY, per_euro REAL NOT NULL);
        CREATE VIEW statements AS
            SELECT accounts.iban, name, balance, (SELECT count(*) FROM bookings WHERE bookings.iban = accounts.iban) AS bookings
            FROM accounts JOIN customers ON customers.id = customer_id;
        """;
}
