using System.Diagnostics;

namespace FixtureGen.Glue;

/// <summary>Is told of each generic host that is built.</summary>
internal sealed class HostObserver(Action<object> built) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string Hosting = "Microsoft.Extensions.Hosting";
    private const string Built = "HostBuilt";

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == Hosting)
        {
            listener.Subscribe(this, static name => name == Built);
        }
    }

    public void OnNext(KeyValuePair<string, object?> announced)
    {
        // Where somebody else subscribes to all events, all of them come here too.
        if (announced is { Key: Built, Value: { } host })
        {
            built(host);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
