namespace ManyModels.Measure;

/// <summary>Builds and runs the sample with FixtureGen and without it, and prints what both take.</summary>
internal static class MeasureCommand
{
    public static int Run(MeasureOptions options)
    {
        // The compiler's arguments are relative to the project, and every process that is started inherits this.
        Environment.CurrentDirectory = SampleFolder.Path;
        var machine = Machine.Describe();
        Console.Error.WriteLine(machine);
        var footprints = new List<Footprint>();
        foreach (var models in options.Models)
        {
            footprints.Add(Footprint.Measure(models, options.Runs));
            if (options.Json)
            {
                JsonOutput.Write(footprints[^1]);
            }
            else
            {
                TableOutput.Write(footprints[^1], options.Runs);
            }
        }

        if (!options.Json)
        {
            Console.WriteLine();
            Console.WriteLine(machine);
            Console.WriteLine();
            Console.WriteLine(Meaning.Of(footprints));
        }

        return 0;
    }
}
