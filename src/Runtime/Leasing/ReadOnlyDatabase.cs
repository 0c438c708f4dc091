using FixtureGen.Engines;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>The class's way into the database that all classes of the group read.</summary>
internal sealed class ReadOnlyDatabase(ClassRows rows, GroupTemplate template) : KeptDatabase(template)
{
    protected override async Task<EngineDatabase> BeginAsync(CancellationToken cancellationToken)
    {
        var image = await rows.ImageAsync(cancellationToken).ConfigureAwait(false);
        var database = await Template.Pool.CloneAsync(image, Isolation.ReadOnly, cancellationToken).ConfigureAwait(false);
        try
        {
            database.Begin();
            Template.Report.TransactionStatements(EngineDatabase.BeginStatements);
            return database;
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    protected override ValueTask GiveBackAsync(EngineDatabase closing) => closing.DisposeAsync();
}
