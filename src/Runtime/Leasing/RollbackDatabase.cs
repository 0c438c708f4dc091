using FixtureGen.Engines;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>A database leased from the group's pool.</summary>
/// <remarks>
/// Its transaction is open all the time. The class's own rows are in it, above the fixtures and below what tests do, so that nothing
/// has to be captured or restored for them.
/// </remarks>
internal sealed class RollbackDatabase(ClassRows rows, GroupTemplate template) : KeptDatabase(template)
{
    protected override async Task<EngineDatabase> BeginAsync()
    {
        var leased = await Template.Pool.LeaseAsync().ConfigureAwait(false);
        leased.HasStableIds = rows.HasStableIds;
        try
        {
            if (rows.Any)
            {
                await rows.AddAsync(leased).ConfigureAwait(false);
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
            await DiscardAsync(leased).ConfigureAwait(false);
            throw;
        }
    }

    protected override ValueTask GiveBackAsync(EngineDatabase closing) => Template.Pool.ReturnAsync(closing);
}
