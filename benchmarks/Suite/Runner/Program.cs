using System.Globalization;
using Suite;
using Xunit.Runner.InProc.SystemConsole;

// The same executable runs its tests in the bare loop, or as any xUnit v3 test program does.
if (args is ["bare", var warmUps, var passes, var degree])
{
    await BareLoop.RunAsync(Number(warmUps), Number(passes), Number(degree));
    return 0;
}

var exitCode = await ConsoleRunner.Run(args);
Report.Write([]);
return exitCode;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
