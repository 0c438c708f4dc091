namespace Suite.Generate;

/// <summary>Writes the test database with its schema.</summary>
internal static class SchemaSource
{
    public static string Write(Spec spec)
    {
        var ddl = string.Join("\n\n", spec.Schema.Tables.Select(CreateTable));
        return $$""""
            namespace Suite.Fixtures;

            public sealed class SuiteDatabase : TestDatabase
            {
                public const string Schema = """
            {{Text.Indent(ddl, 8)}}
                    """;

                protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellation)
                {
                    connection.Run(Schema);
                    return Task.CompletedTask;
                }
            }

            """";
    }

    private static string CreateTable(Table table)
    {
        var columns = string.Join(",\n", table.Columns.Select(column => "    " + Column(column)));
        var indexes = table.Columns
            // A unique column has an index already.
            .Where(column => column.Type == "fk" && !column.Unique)
            .Select(column => $"\nCREATE INDEX ix_{table.Name}_{column.Name} ON {table.Name} ({column.Name});");
        return $"CREATE TABLE {table.Name} (\n{columns}\n);{string.Concat(indexes)}";
    }

    private static string Column(Column column)
    {
        if (column.Type == "pk")
        {
            return $"{column.Name} INTEGER PRIMARY KEY AUTOINCREMENT";
        }

        var type = column.Type switch
        {
            "fk" or "int" => "INTEGER",
            "bool" => "BOOLEAN",
            "datetime" => "DATETIME",
            "varchar" => $"VARCHAR({column.Max})",
            "text" => "TEXT",
            var other => throw new InvalidDataException($"Column {column.Name} has the unknown type '{other}'."),
        };
        return $"{column.Name} {type}"
            + (column.Null ? "" : " NOT NULL")
            + (column.Unique ? " UNIQUE" : "")
            + (column.Ref is null ? "" : $" REFERENCES {column.Ref} (id) DEFERRABLE INITIALLY DEFERRED");
    }
}
