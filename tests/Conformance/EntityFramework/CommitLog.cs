using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FixtureGen.Conformance.EntityFramework;

/// <summary>Application code that acts when a transaction has ended.</summary>
internal sealed class CommitLog : DbTransactionInterceptor
{
    internal List<string> Lines { get; } = [];

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Lines.Add("committed");
        return Task.CompletedTask;
    }

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Lines.Add("rolled back");
        return Task.CompletedTask;
    }
}
