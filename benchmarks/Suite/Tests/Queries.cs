namespace Suite;

/// <summary>The application under test: the few statements that the suite's tests are made of.</summary>
internal static class Queries
{
    public static int Count(this DbConnection connection, string table)
        => connection.Read($"SELECT COUNT(*) FROM {table}", [], reader => reader.GetInt32(0))[0];

    public static int Count(this DbConnection connection, string table, string column, object value)
        => connection.Read($"SELECT COUNT(*) FROM {table} WHERE {column} = @0", [value], reader => reader.GetInt32(0))[0];

    public static List<int> Ids(this DbConnection connection, string table, string column, object value)
        => connection.Read($"SELECT id FROM {table} WHERE {column} = @0 ORDER BY id", [value], reader => reader.GetInt32(0));

    public static T Get<T>(this DbConnection connection, string table, int id, string column)
        => Assert.Single(connection.Read($"SELECT {column} FROM {table} WHERE id = @0", [id], reader => reader.IsDBNull(0) ? default! : reader.GetFieldValue<T>(0)));

    public static void Insert(this DbConnection connection, string table, params (string Column, object? Value)[] values)
    {
        var columns = string.Join(", ", values.Select(value => value.Column));
        var parameters = string.Join(", ", values.Select((_, index) => $"@{index}"));
        Assert.Equal(1, connection.Run(
            $"INSERT INTO {table} ({columns}) VALUES ({parameters})", [.. values.Select(value => value.Value)]));
    }

    public static int Update(this DbConnection connection, string table, int id, string column, object? value)
        => connection.Run($"UPDATE {table} SET {column} = @0 WHERE id = @1", value, id);

    public static int Delete(this DbConnection connection, string table, int id)
        => connection.Run($"DELETE FROM {table} WHERE id = @0", id);

    public static int Run(this DbConnection connection, string sql, params object?[] values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    private static List<T> Read<T>(this DbConnection connection, string sql, object?[] values, Func<DbDataReader, T> read)
    {
        using var command = connection.Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static DbCommand Command(this DbConnection connection, string sql, object?[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < values.Length; index++)
        {
            command.AddParameter(index, values[index]);
        }

        return command;
    }

    private static DbParameter AddParameter(this DbCommand command, int index, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@{index}";
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return parameter;
    }

    /// <summary>Inserts many rows by one prepared statement.</summary>
    public static void InsertRows(this DbConnection connection, string sql, object?[][] rows)
    {
        using var command = connection.Command(sql, rows[0]);
        command.Prepare();
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                command.Parameters[column].Value = row[column] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        Statements.CountLoading(rows.Length);
    }
}
