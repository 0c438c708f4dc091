using System.Collections;
using System.Runtime.InteropServices;

namespace ManyModels.Measure;

/// <summary>Starts a process whose end only its starter waits for: the framework's own class would take the kernel's figures away.</summary>
internal static unsafe class Spawn
{
    private const int WriteOnly = 1;

    /// <summary>Larger than <c>posix_spawn_file_actions_t</c> anywhere.</summary>
    private const int FileActionsSize = 512;

    /// <param name="output">The file that the process's output and errors go to.</param>
    public static int Start(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, string output)
    {
        var actions = NativeMemory.AllocZeroed(FileActionsSize);
        using var argumentList = new StringList([program, .. arguments]);
        using var environmentList = new StringList(EnvironmentWith(environment));
        try
        {
            Check(NativeMethods.InitializeFileActions(actions), program);
            Check(NativeMethods.OpenInChild(actions, 1, output, WriteOnly, mode: 0), program);
            Check(NativeMethods.DuplicateInChild(actions, 1, 2), program);
            Check(NativeMethods.PosixSpawn(out var processId, argumentList.Items[0], actions, attributes: null, argumentList.Items, environmentList.Items), program);
            return processId;
        }
        finally
        {
            _ = NativeMethods.DestroyFileActions(actions);
            NativeMemory.Free(actions);
        }
    }

    private static IEnumerable<string> EnvironmentWith(IReadOnlyDictionary<string, string> more)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (!more.ContainsKey((string)variable.Key))
            {
                yield return $"{variable.Key}={variable.Value}";
            }
        }

        foreach (var (name, value) in more)
        {
            yield return $"{name}={value}";
        }
    }

    private static void Check(int error, string program)
    {
        if (error != 0)
        {
            throw new MeasurementException($"'{program}' could not be started: {Marshal.GetPInvokeErrorMessage(error)}");
        }
    }

    /// <summary>A list of C strings that ends with a null pointer.</summary>
    private sealed class StringList : IDisposable
    {
        private readonly int count;

        public StringList(IEnumerable<string> texts)
        {
            string[] all = [.. texts];
            count = all.Length;
            Items = (byte**)NativeMemory.AllocZeroed((nuint)count + 1, (nuint)sizeof(byte*));
            for (var i = 0; i < count; i++)
            {
                Items[i] = (byte*)Marshal.StringToCoTaskMemUTF8(all[i]);
            }
        }

        public byte** Items { get; }

        public void Dispose()
        {
            for (var i = 0; i < count; i++)
            {
                Marshal.FreeCoTaskMem((nint)Items[i]);
            }

            NativeMemory.Free(Items);
        }
    }
}
