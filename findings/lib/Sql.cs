using System.Data.Common;

/// <summary>What the programs of the findings say to a database.</summary>
internal static class Sql
{
    /// <summary>The first value of the first row; the transaction is named where the provider asks for it.</summary>
    internal static object Ask(this DbConnection connection, string sql, DbTransaction transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        return command.ExecuteScalar();
    }

    internal static TConnection Opened<TConnection>(this TConnection connection)
        where TConnection : DbConnection
    {
        connection.Open();
        return connection;
    }

    /// <summary>The first line of the error that this raises, or "no error".</summary>
    internal static string Error(Action action)
    {
        try
        {
            action();
            return "no error";
        }
        catch (Exception error)
        {
            return error.Message.Split('\n')[0];
        }
    }
}
