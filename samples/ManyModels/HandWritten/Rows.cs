using Microsoft.EntityFrameworkCore;

namespace ManyModels.HandWritten;

/// <summary>What one class loads.</summary>
public class Rows<TContext, TFirst> : IRows<TContext>
    where TContext : DbContext
    where TFirst : IRows<TContext>, new()
{
    public virtual async Task LoadAsync(TContext db, CancellationToken cancellationToken)
    {
        await new TFirst().LoadAsync(db, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>What one class loads, in this order.</summary>
public sealed class Rows<TContext, TFirst, TSecond> : Rows<TContext, TFirst>
    where TContext : DbContext
    where TFirst : IRows<TContext>, new()
    where TSecond : IRows<TContext>, new()
{
    public override async Task LoadAsync(TContext db, CancellationToken cancellationToken)
    {
        await base.LoadAsync(db, cancellationToken);
        await new TSecond().LoadAsync(db, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
