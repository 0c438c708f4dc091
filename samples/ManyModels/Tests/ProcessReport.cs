using System.Diagnostics;
using System.Runtime;
using System.Text.Json;

namespace ManyModels;

/// <summary>Writes what this process took of the runtime, for the command "measure". What the kernel knows of it, the command asks the kernel.</summary>
internal static class ProcessReport
{
    /// <summary>Names the file; without it nothing is written.</summary>
    private const string PathVariable = "MANYMODELS_REPORT";

    /// <summary>Set to 1 to count the bytes of native code. It slows the process down, so that no time is taken of such a run.</summary>
    private const string NativeCodeVariable = "MANYMODELS_NATIVE_CODE";

    private static readonly string? Path = Environment.GetEnvironmentVariable(PathVariable);
    private static NativeCodeListener? nativeCode;
    private static long firstTest;

    public static void Start()
    {
        if (Environment.GetEnvironmentVariable(NativeCodeVariable) == "1")
        {
            nativeCode = new();
        }
    }

    /// <summary>Called before each test.</summary>
    public static void TestBegins()
    {
        if (firstTest == 0)
        {
            Interlocked.CompareExchange(ref firstTest, DateTime.Now.Ticks, 0);
        }
    }

    public static void Write()
    {
        if (Path is null)
        {
            return;
        }

        using var process = Process.GetCurrentProcess();
        var memory = GC.GetGCMemoryInfo(GCKind.Any);
        File.WriteAllText(Path, JsonSerializer.Serialize(new
        {
            first_test_s = firstTest == 0 ? (double?)null : new TimeSpan(firstTest - process.StartTime.Ticks).TotalSeconds,
            heap_bytes = GC.GetTotalMemory(forceFullCollection: true),
            heap_committed_bytes = memory.TotalCommittedBytes,
            allocated_bytes = GC.GetTotalAllocatedBytes(),
            jit_s = JitInfo.GetCompilationTime().TotalSeconds,
            jit_methods = JitInfo.GetCompiledMethodCount(),
            jit_il_bytes = JitInfo.GetCompiledILBytes(),
            native_code_bytes = nativeCode?.Bytes,
        }));
    }
}
