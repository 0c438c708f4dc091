using System.CommandLine;
using FixtureGen.Tool.CommandLine;

namespace FixtureGen.Tool.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. CommandsOf(ToolRoot.Create(), "")];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_has_examples_that_can_be_run_exit_codes_and_a_link(string command)
    {
        var output = HelpOf(command);

        var examples = Section(output, "Examples:").Where(example => example.StartsWith("fixturegen ", StringComparison.Ordinal)).ToList();
        Assert.Contains(examples, example => example.StartsWith($"fixturegen {command}", StringComparison.Ordinal));
        Assert.All(examples, example => Assert.Empty(ToolRoot.Create().Parse(Arguments(example)).Errors));
        Assert.StartsWith("0  done", Section(output, "Exit codes:")[0]);
        Assert.StartsWith("https://", Section(output, "Documentation:").Single());
    }

    [Fact]
    public void An_exit_code_that_is_an_answer_is_explained()
        => Assert.Contains("1  a test allocates more than the baseline allows, or the arguments are wrong", HelpOf("memory check"));

    private static string HelpOf(string command)
    {
        using var output = new StringWriter();
        string[] arguments = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"];
        Assert.Equal(0, ToolRoot.Create().Parse(arguments).Invoke(new() { Output = output }));
        return output.ToString();
    }

    /// <summary>What follows the name of the tool, up to where the shell or the explanation takes over.</summary>
    private static string[] Arguments(string example)
        => [.. example.Split("  ")[0].Split(' ').Skip(1).TakeWhile(argument => argument != ">>")];

    private static string[] Section(string output, string title)
        =>
        [
            .. output.ReplaceLineEndings("\n").Split('\n')
                .SkipWhile(line => line != title).Skip(1)
                .TakeWhile(line => line.Length > 0)
                .Select(line => line.Trim()),
        ];

    private static IEnumerable<string> CommandsOf(Command command, string path)
        => [path, .. command.Subcommands.SelectMany(sub => CommandsOf(sub, $"{path} {sub.Name}".TrimStart()))];
}
