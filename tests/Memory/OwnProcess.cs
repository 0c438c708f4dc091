using System.Diagnostics;
using System.Globalization;

namespace FixtureGen.Memory.Tests;

/// <summary>
/// Runs code in a process of its own. A test host allocates and frees while tests run, the more the slower the machine is: only without it
/// are the figures of the process those of the code.
/// </summary>
internal static class OwnProcess
{
    /// <summary>The first argument of a process that is to call code.</summary>
    internal const string Call = "call";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a lambda that captures nothing, and fails with what it fails with.</summary>
    /// <param name="code">The lambda. It returns a task, or nothing.</param>
    /// <param name="arguments">Its arguments: numbers or texts.</param>
    internal static async Task RunAsync(Delegate code, params object[] arguments)
    {
        using var process = Start(
            [
                Call, code.Method.DeclaringType!.FullName!, code.Method.Name,
                .. arguments.Select(static argument => Convert.ToString(argument, CultureInfo.InvariantCulture)!),
            ]);
        var (output, errors) = await EndAsync(process);
        Assert.True(process.ExitCode == 0, $"In a process of its own:\n{errors}{output}");
    }

    internal static Process Start(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(OwnProcess).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Waits until the process has ended, and hands back what it printed.</summary>
    internal static async Task<(string Output, string Errors)> EndAsync(Process process)
    {
        var printed = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (await Task.WhenAny(printed, Task.Delay(Patience)) != printed)
        {
            process.Kill();
            Assert.Fail($"'{string.Join(' ', process.StartInfo.ArgumentList)}' had not ended after {Patience.TotalMinutes} minutes.");
        }

        await process.WaitForExitAsync();
        var texts = await printed;
        return (texts[0], texts[1]);
    }

    /// <summary>What the new process does. Returns its exit code.</summary>
    internal static async Task<int> CallAsync(string type, string method, IEnumerable<string> arguments)
    {
        try
        {
            var lambdas = typeof(OwnProcess).Assembly.GetType(type, throwOnError: true)!;
            var code = lambdas.GetMethod(method, System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;
            var values = code.GetParameters().Zip(
                arguments, static (parameter, text) => Convert.ChangeType(text, parameter.ParameterType, CultureInfo.InvariantCulture));
            await (code.Invoke(Activator.CreateInstance(lambdas), [.. values]) as Task ?? Task.CompletedTask);
            return 0;
        }
        catch (Exception failure)
        {
            Console.Error.WriteLine(failure);
            return 1;
        }
    }
}
