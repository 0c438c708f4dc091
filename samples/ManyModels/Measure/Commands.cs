namespace ManyModels.Measure;

/// <summary>The commands of the sample.</summary>
public static class Commands
{
    /// <summary>The command that the arguments name, or null when they are the test runner's.</summary>
    public static Func<int>? Find(string[] arguments) => arguments switch
    {
        ["measure", .. var rest] => () => Run(() => MeasureCommand.Run(MeasureOptions.Parse(rest))),
        ["chart", var figures, var chart] => () => Run(() => ChartCommand.Run(figures, chart)),
        ["chart", ..] => static () => Run(static () => throw new UsageException("chart takes two files.")),
        _ => null,
    };

    private static int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (UsageException mistake)
        {
            Console.Error.WriteLine(mistake.Message);
            Console.Error.WriteLine(MeasureOptions.Usage);
            return 2;
        }
        catch (MeasurementException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }
}
