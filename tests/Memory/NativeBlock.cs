namespace FixtureGen.Memory.Tests;

/// <summary>Memory that becomes resident, and is given back, at a moment that a test chooses.</summary>
internal static unsafe class NativeBlock
{
    internal const long MiB = 1024 * 1024;

    /// <summary>Touches a block of fresh pages and frees it at once.</summary>
    internal static void Spike(long bytes, TimeSpan held = default)
    {
        var block = Allocate(bytes);
        Thread.Sleep(held);
        Free(block);
    }

    internal static nint Allocate(long bytes)
    {
        var block = (byte*)System.Runtime.InteropServices.NativeMemory.Alloc((nuint)bytes);
        for (long page = 0; page < bytes; page += 4096)
        {
            block[page] = 1;
        }

        return (nint)block;
    }

    internal static void Free(nint block) => System.Runtime.InteropServices.NativeMemory.Free((void*)block);
}
