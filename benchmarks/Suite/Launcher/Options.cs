using System.Globalization;

namespace Suite.Launcher;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Usage = """
        usage: dotnet run -c Release --project benchmarks/Suite [-- options]
          --runs N                        rounds, each of them all strategies in turn; the median is shown (3)
          --strategy NAME[,NAME]          per-test, per-class, fixturegen, bodies (all)
          --runner NAME[,NAME]            bare, xunit.v3 (both)
          --engine sqlite|postgres        what keeps the databases; postgres is the server that FIXTUREGEN_POSTGRES names (sqlite)
          --order file|reversed|shuffled  order of the classes, and of the tests of each (file)
          --seed N                        of the shuffled order (1)
          --parallel                      as many classes at once as there are processors
          --json                          one line of JSON a strategy and runner, instead of the table
          --chart FILE                    draws the times of the bare loop as an SVG image, too
          --verify                        no timing: all tests in every order, sequential and parallel, under xUnit v2 and v3
        """;

    public int Runs { get; private init; } = 3;

    public IReadOnlyList<string> Strategies { get; private init; } = Strategy.Names;

    public IReadOnlyList<string> Runners { get; private init; } = [Measurement.BareLoop, Measurement.Xunit];

    public Schedule Schedule { get; private init; } = new(Schedule.Sqlite, "file", 1, Parallel: false);

    public bool Json { get; private init; }

    /// <summary>Where to draw the bare loop's times; null draws nothing.</summary>
    public string? Chart { get; private init; }

    public bool Verify { get; private init; }

    public static Options Parse(string[] arguments)
    {
        var options = new Options();
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var name))
        {
            options = name switch
            {
                "--json" => options with { Json = true },
                "--chart" => options with { Chart = Value(name) },
                "--verify" => options with { Verify = true },
                "--parallel" => options with { Schedule = options.Schedule with { Parallel = true } },
                "--runs" => options with { Runs = Number(name, Value(name)) },
                "--seed" => options with { Schedule = options.Schedule with { Seed = Number(name, Value(name)) } },
                "--engine" => options with { Schedule = options.Schedule with { Engine = OneOf(name, Value(name), Schedule.Engines) } },
                "--order" => options with { Schedule = options.Schedule with { Order = OneOf(name, Value(name), Schedule.Orders) } },
                "--strategy" => options with { Strategies = [.. Value(name).Split(',').Select(value => OneOf(name, value, Strategy.Names))] },
                "--runner" => options with { Runners = [.. Value(name).Split(',').Select(value => OneOf(name, value, [Measurement.BareLoop, Measurement.Xunit]))] },
                _ => throw new ArgumentException($"'{name}' is unknown."),
            };
        }

        if (options.Chart is not null && !options.Runners.Contains(Measurement.BareLoop))
        {
            throw new ArgumentException($"--chart draws the bare loop, so --runner must contain {Measurement.BareLoop}.");
        }

        return options.Schedule.Engine == Schedule.Postgres && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES"))
            ? throw new ArgumentException("--engine postgres needs a server. 'eng/postgres.sh dotnet run …' makes one.")
            : options;

        string Value(string option) => rest.TryDequeue(out var value) ? value : throw new ArgumentException($"{option} lacks its value.");
    }

    private static int Number(string option, string value)
        => int.TryParse(value, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"{option} is '{value}'; it must be a number above 0.");

    private static string OneOf(string option, string value, IReadOnlyList<string> allowed)
        => allowed.Contains(value) ? value : throw new ArgumentException($"{option} is '{value}'; it can be {string.Join(", ", allowed)}.");
}
