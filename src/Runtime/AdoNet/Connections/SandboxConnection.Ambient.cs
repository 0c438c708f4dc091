using System.Data;
using System.Transactions;
using IsolationLevel = System.Data.IsolationLevel;

namespace FixtureGen.AdoNet.Connections;

/// <summary>Taking part in a <see cref="TransactionScope"/>.</summary>
internal partial class SandboxConnection
{
    private async ValueTask EnlistAsync(Transaction ambient, bool async, CancellationToken cancellationToken)
    {
        await AttachAsync(async, cancellationToken).ConfigureAwait(false);
        var attached = Attached;
        if (AmbientTransaction.Find(ambient, attached) is { } joined)
        {
            transaction = joined;
            isEnlisted = true;
            return;
        }

        await BeginAsync(IsolationLevel.Unspecified, "TransactionScope", async, cancellationToken).ConfigureAwait(false);
        isEnlisted = true;
        AmbientTransaction.Enlist(ambient, attached, transaction!, Sandbox, turn!);
        // The scope ends it, and it may do so when this connection is closed.
        turn = null;
    }
}
