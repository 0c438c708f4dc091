using FixtureGen.Tool.Memory.Commands;
using System.CommandLine;

namespace FixtureGen.Tool.Tests;

/// <summary>A folder of its own, and the command run in it.</summary>
public abstract class TestFolder : IDisposable
{
    private readonly string before = Directory.GetCurrentDirectory();

    protected TestFolder()
    {
        Folder = Directory.CreateTempSubdirectory("fixturegen-tool-").FullName;
        Directory.SetCurrentDirectory(Folder);
    }

    private protected string Folder { get; }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(before);
        Directory.Delete(Folder, recursive: true);
    }

    private protected string In(string name) => Path.Combine(Folder, name);

    /// <summary>Runs <c>fixturegen memory …</c> and returns what it printed.</summary>
    private protected static (int ExitCode, string Output) Run(params string[] arguments) => Run(MemoryCommand.Create(), arguments);

    private protected static (int ExitCode, string Output) Run(Command command, string[] arguments)
    {
        using var output = new StringWriter();
        return (Run(output, command, arguments), output.ToString());
    }

    private protected static int Run(TextWriter output, Command command, string[] arguments)
    {
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            return new RootCommand { command }.Parse([command.Name, .. arguments]).Invoke(new() { EnableDefaultExceptionHandler = false });
        }
        finally
        {
            Console.SetOut(console);
        }
    }
}
