using FixtureGen.Engines;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>A database leased from the group's pool.</summary>
/// <remarks>
/// Its transaction is open all the time. The class's own rows are in it, above the fixtures and below what tests do, so that nothing
/// has to be captured or restored for them. Where tests of a class run at the same time, they are in an image instead: the class set-up is
/// not to run for each.
/// </remarks>
internal sealed class RollbackDatabase(ClassRows rows, GroupTemplate template, bool fromImage) : KeptDatabase(template)
{
    private bool IsOfClass => fromImage && rows.Any;

    protected override async Task<EngineDatabase> BeginAsync(CancellationToken cancellationToken)
    {
        var leased = IsOfClass
            ? await Template.Pool.CloneAsync(
                await rows.ImageAsync(cancellationToken).ConfigureAwait(false), Isolation.Rollback, cancellationToken).ConfigureAwait(false)
            : await Template.Pool.LeaseAsync(cancellationToken).ConfigureAwait(false);
        leased.HasStableIds = rows.HasStableIds;
        try
        {
            if (rows.Any && !IsOfClass)
            {
                await rows.AddAsync(leased, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                leased.Begin();
                Template.Report.TransactionStatements(EngineDatabase.BeginStatements);
            }

            return leased;
        }
        catch
        {
            await DiscardAsync(leased, rows.Owner, "its class could not be set up in it").ConfigureAwait(false);
            throw;
        }
    }

    protected override ValueTask GiveBackAsync(EngineDatabase closing)
        => IsOfClass ? closing.DisposeAsync() : Template.Pool.ReturnAsync(closing);
}
