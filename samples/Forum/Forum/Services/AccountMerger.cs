using System.Data.Common;

namespace Forum;

/// <summary>Gives everything that a duplicate account has written to the account that stays. Plain ADO.NET, in one transaction.</summary>
public sealed class AccountMerger(DbConnection connection)
{
    public async Task MergeAsync(int duplicateId, int keptId, CancellationToken cancellationToken = default)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);

        await ExecuteAsync("UPDATE Threads SET AuthorId = @kept WHERE AuthorId = @duplicate");
        await ExecuteAsync("UPDATE Replies SET AuthorId = @kept WHERE AuthorId = @duplicate");

        // Where both have voted or subscribed, the kept account's own row wins; so do votes that would now be for oneself.
        await ExecuteAsync("UPDATE Votes SET VoterId = @kept WHERE VoterId = @duplicate AND ReplyId NOT IN (SELECT ReplyId FROM Votes WHERE VoterId = @kept)");
        await ExecuteAsync("DELETE FROM Votes WHERE VoterId = @kept AND ReplyId IN (SELECT Id FROM Replies WHERE AuthorId = @kept)");
        await ExecuteAsync(
            "UPDATE Subscriptions SET UserId = @kept WHERE UserId = @duplicate AND ThreadId NOT IN (SELECT ThreadId FROM Subscriptions WHERE UserId = @kept)");

        await ExecuteAsync(
            """
            UPDATE Users SET Reputation = Users.Reputation + duplicate.Reputation
            FROM Users duplicate WHERE Users.Id = @kept AND duplicate.Id = @duplicate
            """);

        if (await ExecuteAsync("DELETE FROM Users WHERE Id = @duplicate") == 0)
        {
            throw new ForumException($"There is no account {duplicateId}.");
        }

        await transaction.CommitAsync(cancellationToken);

        async Task<int> ExecuteAsync(string sql)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = sql;
            AddParameter(command, "@duplicate", duplicateId);
            AddParameter(command, "@kept", keptId);
            return await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static void AddParameter(DbCommand command, string name, int value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
