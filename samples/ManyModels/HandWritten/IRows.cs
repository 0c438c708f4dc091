using Microsoft.EntityFrameworkCore;

namespace ManyModels.HandWritten;

/// <summary>Rows that tests need.</summary>
public interface IRows<in TContext>
    where TContext : DbContext
{
    Task LoadAsync(TContext db, CancellationToken cancellationToken);
}
