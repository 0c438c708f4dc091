namespace Suite.Launcher;

/// <summary>On which engine and in which order the tests run, and how many at once.</summary>
internal sealed record Schedule(string Engine, string Order, int Seed, bool Parallel)
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    public static readonly IReadOnlyList<string> Engines = [Sqlite, Postgres];
    public static readonly IReadOnlyList<string> Orders = ["file", "reversed", "shuffled"];

    public int Degree => Parallel ? Environment.ProcessorCount : 1;

    public override string ToString()
        => $"{(Engine == Postgres ? "PostgreSQL" : "In-memory SQLite")}, {(Order == "shuffled" ? $"shuffled (seed {Seed})" : $"{Order} order")}, {(Parallel ? $"{Degree} classes at once" : "sequential")}";
}
