using ManyModels;
using ManyModels.Measure;
using Xunit.Runner.InProc.SystemConsole;

// One executable: the commands of the sample, and the tests as any xUnit v3 test program runs them.
if (Commands.Find(args) is { } command)
{
    return command();
}

ProcessReport.Start();
var exitCode = await ConsoleRunner.Run(args);
ProcessReport.Write();
return exitCode;
