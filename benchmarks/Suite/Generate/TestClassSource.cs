namespace Suite.Generate;

/// <summary>Writes the test classes of one module.</summary>
internal static class TestClassSource
{
    public static string Write(Spec spec, string module, IEnumerable<TestClass> classes) => $$"""
        using Suite.Fixtures;

        namespace Suite.{{Names.Pascal(module)}};

        {{string.Join("\n\n", classes.Select(testClass => Class(spec, testClass)))}}

        """;

    /// <summary>The other part of each class for the strategies that have no generator: what a developer would write there by hand.</summary>
    public static string WriteHandWired(string module, IEnumerable<TestClass> classes) => $$"""
        using Suite.Fixtures;
        using Suite.HandWritten;

        namespace Suite.{{Names.Pascal(module)}};

        {{string.Join("\n\n", classes.Select(HandWired))}}

        """;

    private static string HandWired(TestClass testClass)
    {
        var database = $"ClassDatabase<{Names.FixtureSet(testClass.FixtureSet)}>";
        return $"public partial class {testClass.Name}({database} database) : DatabaseTest(database), IClassFixture<{database}>;";
    }

    private static string Class(Spec spec, TestClass testClass)
    {
        var fixtures = string.Join(", ", testClass.FixtureFiles.Select(Names.Pascal));
        var tests = string.Join("\n\n", testClass.Tests.Select(test => Method(spec, test)));
        return $"[UseFixtures<{fixtures}>]\npublic partial class {testClass.Name}\n{{\n{tests}\n}}";
    }

    private static string Method(Spec spec, Test test)
    {
        var statements = test.Ops.Select(operation => $"        {Statement(operation, spec.Table(operation.Table))};\n");
        return $"    [Fact]\n    public void {Names.Method(test.Name)}()\n    {{\n{string.Concat(statements)}    }}";
    }

    private static string Statement(Operation operation, Table table)
    {
        var name = Literal.Quote(table.Name);
        return operation.Op switch
        {
            "count" => $"Assert.Equal({operation.Expect}, Connection.Count({name}))",
            "filter_count" => $"Assert.Equal({operation.Expect}, Connection.Count({name}, {Filter(operation, table)}))",
            "list" when operation.ExpectIds is [] => $"Assert.Empty(Connection.Ids({name}, {Filter(operation, table)}))",
            "list" => $"Assert.Equal([{string.Join(", ", operation.ExpectIds!)}], Connection.Ids({name}, {Filter(operation, table)}))",
            "get" => Get(operation, table),
            "insert" => $"Connection.Insert({name}, {string.Join(", ", operation.Values!.Select(value => Value(value.Key, Literal.Of(value.Value, table.Column(value.Key)))))})",
            "update" => $"Assert.Equal(1, Connection.Update({name}, {operation.Id}, {Filter(operation, table)}))",
            "delete" => $"Assert.Equal(1, Connection.Delete({name}, {operation.Id}))",
            var other => throw new InvalidDataException($"The operation '{other}' is unknown."),
        };
    }

    private static string Filter(Operation operation, Table table)
        => $"{Literal.Quote(operation.Column!)}, {Literal.Of(operation.Value, table.Column(operation.Column!))}";

    private static string Value(string column, string value) => $"({Literal.Quote(column)}, {value})";

    private static string Get(Operation operation, Table table)
    {
        var column = table.Column(operation.Column!);
        var read = $"Connection.Get<{Literal.TypeOf(column)}{(column.Null ? "?" : "")}>"
            + $"({Literal.Quote(table.Name)}, {operation.Id}, {Literal.Quote(column.Name)})";
        return Literal.Of(operation.Expect, column) switch
        {
            "null" => $"Assert.Null({read})",
            "true" => $"Assert.True({read})",
            "false" => $"Assert.False({read})",
            var expected => $"Assert.Equal({expected}, {read})",
        };
    }
}
