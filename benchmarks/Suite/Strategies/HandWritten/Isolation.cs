using Suite.HandWritten;

namespace Suite;

/// <summary>What the bare loop does around a pass and around each test, besides what the classes do themselves: nothing.</summary>
internal static class Isolation
{
    public static void Reset() => Databases.Reset();

    public static void Before(string test)
    {
    }

    public static void After()
    {
    }
}
