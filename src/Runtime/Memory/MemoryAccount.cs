using System.Text.Encodings.Web;
using System.Text.Json;
using FixtureGen.Memory.Limits;

namespace FixtureGen.Memory;

/// <summary>What one test, or one phase of preparing for tests, costs.</summary>
internal sealed class MemoryAccount(int id, AccountKind kind, string name, LateWork late)
{
    private const int NamesKept = 5;

    private readonly List<string> overlapping = [];
    private long allocated;
    private bool closed;

    internal int Id { get; } = id;

    internal AccountKind Kind { get; } = kind;

    internal string Name { get; } = name;

    /// <summary>The name as the log writes it.</summary>
    internal JsonEncodedText JsonName { get; } = JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The account that the flow belonged to before, and belongs to again afterwards.</summary>
    internal MemoryAccount? Outer { get; init; }

    internal bool IsTest => Kind == AccountKind.Test;

    /// <summary>Managed bytes that the account's flow allocated while it was open.</summary>
    internal long Allocated => Interlocked.Read(ref allocated);

    internal long BeganAt { get; set; }

    /// <summary>Resident bytes of the process when the account was opened.</summary>
    internal long Base { get; set; }

    /// <summary>The most resident bytes that the process had while the account was open.</summary>
    internal long Peak { get; set; }

    internal GcFigures GcAtBegin { get; set; }

    internal TestLimits? Limits { get; init; }

    /// <summary>Live managed bytes before the test; only for tests that limit what they retain.</summary>
    internal long LiveAtBegin { get; set; }

    /// <summary>Why the session wants the test to fail.</summary>
    internal string? Failure { get; set; }

    /// <summary>Other tests that ran at some time while this one did.</summary>
    internal int Overlap { get; set; }

    internal IReadOnlyList<string> Overlapping => overlapping;

    internal void Charge(long bytes)
    {
        if (Volatile.Read(ref closed))
        {
            late.Add(bytes);
        }
        else
        {
            Interlocked.Add(ref allocated, bytes);
        }
    }

    internal void Close() => Volatile.Write(ref closed, true);

    internal void RanBeside(MemoryAccount other)
    {
        Overlap++;
        if (overlapping.Count < NamesKept)
        {
            overlapping.Add(other.Name);
        }
    }
}
