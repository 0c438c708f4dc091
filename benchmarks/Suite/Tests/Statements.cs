namespace Suite;

/// <summary>Statements sent besides those of the test bodies, counted where they are sent.</summary>
internal static class Statements
{
    private static long loading;
    private static long transactions;

    /// <summary>Statements that bring rows in before tests and take them out after.</summary>
    public static long Loading => Interlocked.Read(ref loading);

    /// <summary>Statements that begin and end transactions.</summary>
    public static long Transactions => Interlocked.Read(ref transactions);

    public static void CountLoading(int statements) => Interlocked.Add(ref loading, statements);

    public static void CountTransaction(int statements) => Interlocked.Add(ref transactions, statements);
}
