using System.Globalization;

namespace ManyModels.Measure;

/// <summary>What the command line asks for.</summary>
internal sealed record MeasureOptions
{
    public const string Usage = """
        usage: dotnet run -c Release --project samples/ManyModels -- measure [options]
          --models N[,N]    numbers of models (72); 300, 1000 and 3000 are those of docs/footprint.md
          --runs N          whole processes of each kind; the median is shown (5)
          --json            one line of JSON a figure, instead of the tables
               dotnet run -c Release --project samples/ManyModels -- chart FIGURES.json CHART.svg
          draws what measure --json has written
        """;

    public IReadOnlyList<int> Models { get; private init; } = [72];

    public int Runs { get; private init; } = 5;

    public bool Json { get; private init; }

    public static MeasureOptions Parse(IEnumerable<string> arguments)
    {
        var options = new MeasureOptions();
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var name))
        {
            options = name switch
            {
                "--json" => options with { Json = true },
                "--runs" => options with { Runs = Number(name, Value(name), atLeast: 1) },
                "--models" => options with { Models = [.. Value(name).Split(',').Select(value => Number(name, value, atLeast: 3))] },
                _ => throw new UsageException($"'{name}' is unknown."),
            };
        }

        return options;

        string Value(string option) => rest.TryDequeue(out var value) ? value : throw new UsageException($"{option} lacks its value.");
    }

    private static int Number(string option, string value, int atLeast)
        => int.TryParse(value, CultureInfo.InvariantCulture, out var number) && number >= atLeast
            ? number
            : throw new UsageException($"{option} is '{value}'; it must be a number from {atLeast} up.");
}
