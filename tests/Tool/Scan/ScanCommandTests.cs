using FixtureGen.Tool.Scan;
using FixtureGen.Tool.Scan.Build;

namespace FixtureGen.Tool.Tests.Scan;

/// <summary>Scans projects that this class writes, with the SDK of this machine.</summary>
public sealed class ScanCommandTests : TestFolder
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="xunit.core" Version="2.9.3" />
            <PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.14" />
          </ItemGroup>
        </Project>
        """;

    private const string Tests = """
        using Microsoft.Data.Sqlite;
        using Xunit;

        public sealed class OrderTests : System.IDisposable
        {
            private readonly SqliteConnection connection = new("Data Source=orders.db");

            public OrderTests()
            {
                connection.Open();
                Run("INSERT INTO Orders (Id) VALUES (1)");
                Run("INSERT INTO Orders (Id) VALUES (2)");
            }

            [Fact] public void First() => Run("DELETE FROM Orders WHERE Id = 1");
            [Fact] public void Second() => Run("DELETE FROM Orders WHERE Id = 2");
            [Fact] public void Third() => Run("UPDATE Orders SET Id = 3 WHERE Id = 2");

            public void Dispose() => connection.Dispose();

            private void Run(string sql)
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                command.ExecuteNonQuery();
            }
        }
        """;

    [Fact]
    public void A_project_that_does_not_use_FixtureGen_is_scanned_and_stays_as_it_was()
    {
        File.WriteAllText(In("Orders.csproj"), Project);
        File.WriteAllText(In("OrderTests.cs"), Tests);
        var before = Files();

        var (exitCode, output) = Scan();

        Assert.Equal(0, exitCode);
        Assert.Matches(@"(?m)^ +3 +\d+ +\d+  FG4001  OrderTests\.cs\(11,9\): .*OrderTests", output);
        Assert.Matches(@"in 1 test project where each test does again what could be done once: at least \d+ statements a run", output);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void General_settings_do_not_hide_what_is_found_and_settings_of_a_rule_do()
    {
        File.WriteAllText(In("Orders.csproj"), Project);
        File.WriteAllText(In("OrderTests.cs"), Tests);
        File.WriteAllText(In(".editorconfig"), "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.FG4003.severity = none\n");

        var (_, output) = Scan();

        Assert.Contains("FG4001", output);
        Assert.DoesNotContain("FG4003", output);
    }

    [Fact]
    public void A_project_that_does_not_compile_is_answered_with_the_compilers_errors()
    {
        File.WriteAllText(In("Orders.csproj"), Project);
        File.WriteAllText(In("Broken.cs"), "class Broken { int number = \"text\"; }");

        var problem = Assert.Throws<ToolException>(() => Scan());

        Assert.Contains("Make 'dotnet build' succeed first", problem.Message);
        Assert.Contains("error CS0029", problem.Message);
        Assert.Equal(["Broken.cs", "Orders.csproj"], Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_project_without_tests_is_told_apart()
    {
        File.WriteAllText(In("Plain.csproj"), Project.Replace("""<PackageReference Include="xunit.core" Version="2.9.3" />""", ""));

        Assert.Contains("There is no test project in", Assert.Throws<ToolException>(() => Scan("Plain.csproj")).Message);
    }

    [Fact]
    public void Without_the_SDK_the_message_says_where_it_is()
        => Assert.Contains("needs the .NET SDK: https://", Assert.Throws<ToolException>(() => DotNet.RequireSdk(Folder, "dotnet-that-nobody-has")).Message);

    [Fact]
    public void An_SDK_that_global_json_asks_for_and_that_is_not_there_is_named()
    {
        File.WriteAllText(In("Orders.csproj"), Project);
        File.WriteAllText(In("global.json"), """{ "sdk": { "version": "99.0.100" } }""");

        var problem = Assert.Throws<ToolException>(() => Scan());

        Assert.Contains("There is no .NET SDK that can build", problem.Message);
        Assert.Contains("99.0.100", problem.Message);
    }

    [Theory]
    [InlineData("missing", "There is no file or folder 'missing'")]
    [InlineData(".", "There are several solutions in '.': A.sln, B.slnx")]
    [InlineData("notes.txt", "'notes.txt' is neither a project nor a solution")]
    [InlineData("empty", "There is no solution or C# project in")]
    public void What_cannot_be_scanned_is_said_before_anything_is_built(string path, string message)
    {
        Array.ForEach(["A.sln", "B.slnx", "C.csproj", "notes.txt"], name => File.WriteAllText(In(name), ""));
        Directory.CreateDirectory(In("empty"));

        Assert.Contains(message, Assert.Throws<ToolException>(() => Scan(path)).Message);
    }

    private static (int ExitCode, string Output) Scan(params string[] arguments) => Run(ScanCommand.Create(), arguments);

    private List<string> Files()
        => [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => file + "\n" + File.ReadAllText(file))];
}
