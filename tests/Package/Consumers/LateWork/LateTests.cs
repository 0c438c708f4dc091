using System.Data.Common;
using FixtureGen;
#if NUNIT
using Row = NUnit.Framework.TestCaseAttribute;
#elif MSTEST
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Row = Microsoft.VisualStudio.TestTools.UnitTesting.DataRowAttribute;
#else
using Xunit;
using Row = Xunit.InlineDataAttribute;
#endif

namespace Late;

public sealed class TownDatabase : TestDatabase
{
    protected override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE Towns (Name TEXT NOT NULL)";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

#if MSTEST
[TestClass]
#endif
[UseDatabase<TownDatabase>]
public partial class LateTests
{
    private static TaskCompletionSource? goOn;
    private static Task? left;

    /// <summary>Lets the work of the test before go on, and leaves some of its own.</summary>
#if MSTEST
    [TestMethod]
#elif !NUNIT
    [Theory]
#endif
    [Row(1)]
    [Row(2)]
    public async Task Leaves_work_behind(int row)
    {
        GC.KeepAlive(row);
        goOn?.SetResult();
        await (left?.ContinueWith(static _ => { }) ?? Task.CompletedTask);
        var mine = goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var connection = Connection;
        left = Task.Run(async () =>
        {
            await mine.Task;
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM Towns";
            command.ExecuteNonQuery();
        });
    }
}
