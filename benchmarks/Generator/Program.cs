using System.Globalization;
using System.Text.Json;
using FixtureGen.Generator.Benchmark;
using FixtureGen.Generator.Benchmark.Corpus;
using FixtureGen.Generator.Benchmark.References;
using FixtureGen.Generators;

const string Usage = """
    usage: dotnet run -c Release --project benchmarks/Generator [-- options]
      --n N[,N]     numbers of test classes (10,100,1000,3000)
      --edits N     edits of each kind; the median is shown (15)
      --json        one line of JSON a case
    """;

var sizes = List("--n", "10,100,1000,3000");
var edits = List("--edits", "15")[0];
var json = args.Contains("--json");
if (args.Any(argument => argument.StartsWith('-') && argument is not ("--n" or "--edits" or "--json")))
{
    Console.Error.WriteLine(Usage);
    return 2;
}

if (!json)
{
    Console.WriteLine(Row.Head());
}

foreach (var n in sizes)
{
    Editor[] editors = [NewEditor(static () => new FixtureGenerator(), n), NewEditor(static () => new NameOnlyGenerator(), n), NewEditor(static () => new EnumTextsGenerator(), n)];
    Print(Measure(Case.Cold, n, editors, static editor => editor.Cold(), Math.Min(edits, 5), editors[0].FilesWritten(edit: null)));
    foreach (var edit in Case.Edits)
    {
        Print(Measure(edit.Name, n, editors, editor => editor.Edit(edit), edits, editors[0].FilesWritten(edit)));
    }

    PrintHeld(n, NewEditor(static () => new FixtureGenerator(), n).Held(), NewEditor(static () => new NameOnlyGenerator(), n).Held());
}

return 0;

static Editor NewEditor(Func<Microsoft.CodeAnalysis.IIncrementalGenerator> generator, int n) => new(generator, Project.Of(n));

// The generators take turns, so that what else happens on the machine hits all alike.
static Row Measure(string name, int n, Editor[] editors, Func<Editor, Cost> measure, int times, int emitted)
{
    const int WarmUps = 5;
    List<Cost>[] costs = [[], [], []];
    for (var time = -WarmUps; time < times; time++)
    {
        for (var i = 0; i < editors.Length; i++)
        {
            var cost = measure(editors[i]);
            if (time >= 0)
            {
                costs[i].Add(cost);
            }
        }
    }

    return new(name, n, Cost.Median(costs[0]), emitted, Cost.Median(costs[1]), Cost.Median(costs[2]));
}

void Print(Row row) => Console.WriteLine(json ? row.Json() : row.Text());

void PrintHeld(int n, long held, long reference)
    => Console.WriteLine(json
        ? JsonSerializer.Serialize(new { @case = "held", n, bytes_per_class = held / n, reference_bytes_per_class = reference / n })
        : string.Create(CultureInfo.InvariantCulture, $"held by the driver for each of {n} classes: {held / n:#,0} bytes; name only {reference / n:#,0}"));

int[] List(string name, string otherwise)
{
    var index = Array.IndexOf(args, name);
    var text = index < 0 ? otherwise : index + 1 < args.Length ? args[index + 1] : "";
    return [.. text.Split(',').Select(value => int.TryParse(value, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new ArgumentException($"{name} is '{text}'; it must be numbers above 0.\n{Usage}"))];
}
