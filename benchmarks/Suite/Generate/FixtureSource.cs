namespace Suite.Generate;

/// <summary>Writes one fixture class for each fixture file of the specification.</summary>
internal static class FixtureSource
{
    public static string Write(Spec spec, FixtureFile file)
    {
        var dependencies = file.Needs.Length == 0 ? "" : $", DependsOnFixtures<{string.Join(", ", file.Needs.Select(Names.Pascal))}>";
        var inserts = string.Concat(file.Tables.Select(rows => Insert(spec.Table(rows.Table))));
        var data = string.Join("\n\n", file.Tables.Select(rows => Rows(spec.Table(rows.Table), rows)));
        return $$"""
            namespace Suite.Fixtures;

            [Fixture{{dependencies}}]
            public sealed class {{Names.Pascal(file.Name)}} : Fixture
            {
                public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
                {
            {{inserts.TrimEnd('\n')}}
                    return Task.CompletedTask;
                }

            {{data}}
            }

            """;
    }

    private static string Insert(Table table)
    {
        var columns = string.Join(", ", table.Columns.Select(column => column.Name));
        var parameters = string.Join(", ", table.Columns.Select((_, index) => $"@{index}"));
        return $"        connection.InsertRows(\"INSERT INTO {table.Name} ({columns}) VALUES ({parameters})\", {Field(table)});\n";
    }

    private static string Rows(Table table, TableRows rows)
    {
        var lines = rows.Rows.Select(row
            => "        [" + string.Join(", ", table.Columns.Select(column => Literal.Of(row[column.Name], column))) + "],\n");
        return $"    private static readonly object?[][] {Field(table)} =\n    [\n{string.Concat(lines)}    ];";
    }

    private static string Field(Table table) => Names.Pascal(table.Name) + "Rows";
}
