using System.Text;
using FixtureGen.Memory.Limits;

namespace FixtureGen.Memory;

/// <summary>What one test, or one phase of preparing for tests, costs.</summary>
/// <param name="id">Its number in the log.</param>
/// <param name="kind">What it is for.</param>
/// <param name="subject">The test or the part of the program; for a phase, what is loaded, cloned, …</param>
/// <param name="late">Where bytes go that are allocated after it was closed.</param>
internal sealed class MemoryAccount(int id, AccountKind kind, string subject, LateWork late)
{
    private const int NamesKept = 5;

    internal readonly int Id = id;
    internal readonly AccountKind Kind = kind;
    internal readonly string Subject = subject;

    /// <summary>The account that the flow belonged to before, and belongs to again afterwards.</summary>
    internal readonly MemoryAccount? Outer = AllocationFlow.Account;

    /// <summary>The limits of a test.</summary>
    internal TestLimits? Limits;

    /// <summary>The number of the run of its method in this process, from 1 on; 0 for what has no limits.</summary>
    internal int Run;

    internal long BeganAt;

    /// <summary>Resident bytes of the process when the account was opened.</summary>
    internal long Base;

    /// <summary>The most resident bytes that the process had while the account was open.</summary>
    internal long Peak;

    /// <summary>Whether the peak is the kernel's own, which misses none.</summary>
    internal bool PeakIsKernels;

    internal GcFigures GcAtBegin;

    /// <summary>Live managed bytes before the test; only for tests that limit what they retain.</summary>
    internal long LiveAtBegin;

    /// <summary>Other tests that ran at some time while this one did.</summary>
    internal int Overlap;

    /// <summary>Why the session wants the test to fail.</summary>
    internal string? Failure;

    private List<string>? overlapping;
    private long allocated;
    private bool closed;

    /// <summary>The name of the test, or of the phase with its kind: <c>load Forum.Tests.Users</c>.</summary>
    internal string Name => IsPhase ? $"{Encoding.ASCII.GetString(AccountKinds.Word(Kind))} {Subject}" : Subject;

    internal bool IsTest => Kind == AccountKind.Test;

    /// <summary>Whether it is a phase of preparing for tests.</summary>
    internal bool IsPhase => Kind is not (AccountKind.Test or AccountKind.Code);

    /// <summary>Managed bytes that the account's flow allocated while it was open.</summary>
    internal long Allocated => Interlocked.Read(ref allocated);

    internal IReadOnlyList<string> Overlapping => overlapping ?? [];

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
        overlapping ??= [];
        if (overlapping.Count < NamesKept)
        {
            overlapping.Add(other.Name);
        }
    }
}
