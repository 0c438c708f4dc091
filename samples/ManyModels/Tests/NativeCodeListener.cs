using System.Diagnostics.Tracing;

namespace ManyModels;

/// <summary>Counts the bytes of native code that the compiler of the runtime makes.</summary>
internal sealed class NativeCodeListener : EventListener
{
    private const EventKeywords Jit = (EventKeywords)0x10;
    private const int MethodLoadVerbose = 143;

    private long bytes;

    public long Bytes => Interlocked.Read(ref bytes);

    protected override void OnEventSourceCreated(EventSource source)
    {
        if (source.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(source, EventLevel.Verbose, Jit);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs written)
    {
        if (written.EventId == MethodLoadVerbose && written.PayloadNames?.IndexOf("MethodSize") is { } index and >= 0)
        {
            Interlocked.Add(ref bytes, Convert.ToInt64(written.Payload![index], provider: null));
        }
    }
}
