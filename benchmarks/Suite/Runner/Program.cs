using Suite;
using Xunit.Runner.InProc.SystemConsole;

// The same executable runs its tests in the bare loop, or as any xUnit v3 test program does.
if (args is ["bare", var passes, var degree])
{
    return await BareLoop.RunAsync(int.Parse(passes), int.Parse(degree));
}

var exitCode = await ConsoleRunner.Run(args);
Report.Write([]);
return exitCode;
