using System.Data;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite;

/// <summary>Runs statements as they are, and turns the application's <c>BEGIN</c>, <c>COMMIT</c> and <c>ROLLBACK</c> into steps of a savepoint.</summary>
internal sealed class SandboxSqliteCommand : SqliteCommand
{
    private string text = string.Empty;
    private TransactionVerb verb;

    [AllowNull]
    public override string CommandText
    {
        get => text;
        set
        {
            base.CommandText = value;
            text = value ?? string.Empty;
            verb = TransactionText.Classify(text);
            if (verb != TransactionVerb.None)
            {
                // The step is taken by the connection; the command itself must still give a reader without rows.
                base.CommandText = "-- done";
            }
        }
    }

    protected override SqliteDataReader? DataReader
    {
        get => base.DataReader;
        set
        {
            if (base.Connection is SandboxSqliteConnection connection)
            {
                connection.Database.Reads(this, open: value is not null);
            }

            base.DataReader = value;
        }
    }

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        if (base.Connection is not SandboxSqliteConnection { State: ConnectionState.Open } connection)
        {
            return base.ExecuteReader(behavior);
        }

        if (verb == TransactionVerb.Begin)
        {
            connection.AwaitTurn(CommandTimeout);
        }

        try
        {
            lock (connection.Sandbox.Gate)
            {
                if (verb != TransactionVerb.None)
                {
                    connection.Sandbox.Use();
                    Take(connection);
                }

                return base.ExecuteReader(behavior);
            }
        }
        catch (SqliteException) when (connection.Sandbox.Failed(text))
        {
            throw;
        }
    }

    internal void CloseReader() => base.DataReader?.Dispose();

    private void Take(SandboxSqliteConnection connection)
    {
        switch (verb)
        {
            case TransactionVerb.Begin:
                connection.BeginSavepoint();
                break;
            case TransactionVerb.Commit:
                connection.CommitTransaction();
                break;
            case TransactionVerb.RollBack:
                connection.RollBackTransaction();
                break;
        }
    }
}
