using System.Diagnostics;
using FixtureGen.Memory.Limits;
using FixtureGen.Memory.Log;
using FixtureGen.Memory.Probes;

namespace FixtureGen.Memory;

/// <summary>
/// Measures the memory of this process from its start until it is disposed, and charges what is allocated to the tests, and parts of tests,
/// that allocate it. There is at most one at a time. Safe to use from several threads.
/// </summary>
public sealed class MemorySession : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(1);

    private readonly object gate = new();
    private readonly List<MemoryAccount> open = [];
    private readonly LateWork late = new();
    private readonly Lazy<MemoryBaseline> baseline;
    private readonly ProcessMemory process;
    private readonly PeakFold fold;
    private readonly MemoryLog? log;
    private readonly SamplerThread? sampler;
    private readonly Action<string, long> passed;
    private readonly ThresholdActions actions;
    private readonly SessionThresholds? thresholds;

    private Reading last;
    private long readAt;
    private long lastSampleAt;
    private long committed;
    private int collectionsSeen = -1;
    private int lastId;
    private int openTests;
    private bool ended;

    internal MemorySession(MemoryOptions options, MemoryLog? log, string assembly)
    {
        Options = options;
        this.log = log;
        process = ProcessMemory.Open(options.ResetPeak);
        fold = new(process, hasSampler: options.Interval > TimeSpan.Zero);
        passed = Passed;
        actions = new(log, open);
        var ceiling = MemoryCeiling.Read();
        baseline = new(() => MemoryBaseline.Read(
            options.BaselinePath ?? Path.Combine(AppContext.BaseDirectory, MemoryBaseline.FileName)));
        Read(onSamplerThread: false);
        lastSampleAt = last.Timestamp;
        log?.Head(last, options, assembly, ceiling, process.Notes);
        thresholds = new(options, ceiling);
        thresholds.Check(last.Peak, passed);
        if (options.Interval > TimeSpan.Zero)
        {
            sampler = new(options.Interval, Sample);
            WarmUp();
        }
    }

    /// <summary>The session that measures now, or null.</summary>
    public static MemorySession? Current => RunningSession.Current;

    /// <summary>The log file, or null when none is written.</summary>
    public string? LogPath => log?.Path;

    internal MemoryOptions Options { get; }

    /// <summary>How many tests are being measured at this moment.</summary>
    internal int OpenTests => Volatile.Read(ref openTests);

    /// <summary>Starts measuring, and writing a log.</summary>
    /// <exception cref="InvalidOperationException">A session is running already.</exception>
    public static MemorySession Start(MemoryOptions? options = null) => Start(options ?? new(), SessionFiles.EntryAssembly);

    /// <summary>
    /// Measures a part of the program until the returned value is disposed. Call it where the part is awaited, not inside an <c>async</c>
    /// method that returns before the part ends.
    /// </summary>
    /// <param name="name">What reports call the part.</param>
    public IDisposable Measure(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new MeasuredCode(this, Begin(AccountKind.Code, name));
    }

    /// <summary>Ends the session: writes the last line of the log and stops the thread.</summary>
    public void Dispose()
    {
        if (!RunningSession.End(this))
        {
            return;
        }

        sampler?.Dispose();
        lock (gate)
        {
            Read(onSamplerThread: true);
            log?.Stop(last, GC.GetTotalAllocatedBytes(precise: true), late.Bytes, fold.Highest);
            log?.Dispose();
            process.Dispose();
            ended = true;
        }
    }

    internal static MemorySession Start(MemoryOptions options, string assembly)
        => RunningSession.Start(() =>
        {
            var file = LogFile.TryOpen(options.Path ?? SessionFiles.NewPath());
            return new(options, file is null ? null : new MemoryLog(file), assembly);
        });

    /// <summary>Starts a session for limits alone: no log, and no thread where the kernel keeps the peak.</summary>
    internal static MemorySession StartForLimits(MemoryOptions options, string assembly)
        => RunningSession.Start(
            () => new(
                options with { Interval = OperatingSystem.IsLinux() ? TimeSpan.Zero : options.Interval, WarmUp = default }, log: null,
                assembly));

    internal MemoryAccount? BeginPhase(AccountKind kind, string name)
    {
        return kind is not AccountKind.Rollback ? Begin(kind, name)
            : log is not null ? BeginBrief(kind, name)
            : null;
    }

    internal void EndPhase(MemoryAccount account)
    {
        if (account.Kind is AccountKind.Rollback)
        {
            EndBrief(account);
        }
        else
        {
            End(account);
        }
    }

    /// <summary>Opens an account and charges the current flow to it.</summary>
    internal MemoryAccount Begin(AccountKind kind, string name, TestLimits? limits = null, int unseenTests = 0)
    {
        var account = new MemoryAccount(Interlocked.Increment(ref lastId), kind, name, late)
        {
            Limits = limits,
            Overlap = unseenTests,
        };
        account.Run = limits?.CountRun() ?? 0;
        if (limits?.Retained is { } retained && account.Run > retained.WarmUp)
        {
            account.LiveAtBegin = GcFigures.ReadLive();
        }

        lock (gate)
        {
            ReadUnlessFresh(limits);
            account.BeganAt = last.Timestamp;
            account.Base = account.Peak = last.Resident;
            account.PeakIsKernels = process.CanResetPeak;
            account.GcAtBegin = last.Gc;
            foreach (var other in open)
            {
                if (account.IsTest && other.IsTest)
                {
                    account.RanBeside(other);
                    other.RanBeside(account);
                }
            }

            open.Add(account);
            log?.Begin(last, account);
            if (account.IsTest)
            {
                openTests++;
                actions.TestBegan(account);
            }
        }

        AllocationFlow.Account = account;
        return account;
    }

    /// <summary>Closes an account. Returns why its test has to fail, or null.</summary>
    internal string? End(MemoryAccount account)
    {
        AllocationFlow.Account = account.Outer;
        account.Close();
        long? retained = account.LiveAtBegin > 0 ? GcFigures.ReadLive() - account.LiveAtBegin : null;
        lock (gate)
        {
            Read(onSamplerThread: false);
            openTests -= open.Remove(account) && account.IsTest ? 1 : 0;
            var allocated = account.Allocated;
            var failure = account.IsTest ? LimitCheck.Failure(account, allocated, retained, baseline) : null;
            log?.End(last, account, allocated, retained, failure);
            return Options.Limits == LimitMode.Enforce ? failure : null;
        }
    }

    /// <summary>On a machine so busy that the sampler did not get to it, the log still has what the process needs without tests.</summary>
    private void WarmUp()
    {
        if (Options.WarmUp > TimeSpan.Zero)
        {
            Thread.Sleep(Options.WarmUp);
            Sample();
        }
    }

    /// <summary>Opens an account for something so short that reading the process's figures would take longer.</summary>
    private MemoryAccount BeginBrief(AccountKind kind, string name)
    {
        var account = new MemoryAccount(Interlocked.Increment(ref lastId), kind, name, late)
        {
            BeganAt = Stopwatch.GetTimestamp(),
        };
        AllocationFlow.Account = account;
        return account;
    }

    private void EndBrief(MemoryAccount account)
    {
        AllocationFlow.Account = account.Outer;
        account.Close();
        lock (gate)
        {
            last.Timestamp = Stopwatch.GetTimestamp();
            log?.Phase(last, account);
        }
    }

    /// <summary>Takes one sample. Its own thread calls it.</summary>
    internal void Sample()
    {
        lock (gate)
        {
            Read(onSamplerThread: true);
            // Asking for the committed bytes allocates, and only a collection changes them much.
            if (collectionsSeen != last.Gc.Gen0)
            {
                collectionsSeen = last.Gc.Gen0;
                committed = GC.GetGCMemoryInfo(GCKind.Any).TotalCommittedBytes;
            }

            log?.Sample(last, Stopwatch.GetElapsedTime(lastSampleAt, last.Timestamp).TotalSeconds, committed, open);
            lastSampleAt = last.Timestamp;
        }
    }

    /// <summary>
    /// Tests follow each other within microseconds, and a reading is most of what the begin of one costs: it takes over the reading of less
    /// than a millisecond ago, which is then its base. Not where a limit compares with that base.
    /// </summary>
    private void ReadUnlessFresh(TestLimits? limits)
    {
        if (limits?.Peak is null && Stopwatch.GetElapsedTime(readAt) < Fresh)
        {
            last.Timestamp = Stopwatch.GetTimestamp();
            last.Gc = GcFigures.Read();
        }
        else
        {
            Read(onSamplerThread: false);
        }
    }

    private void Read(bool onSamplerThread)
    {
        if (ended)
        {
            // Tests that the end of the process interrupts still close their accounts.
            return;
        }

        var (resident, peak) = fold.Next(onSamplerThread);
        readAt = Stopwatch.GetTimestamp();
        last.Timestamp = readAt;
        last.Resident = resident;
        last.Peak = peak;
        last.Gc = GcFigures.Read();
        foreach (var account in open)
        {
            account.Peak = Math.Max(account.Peak, peak);
        }

        thresholds?.Check(peak, passed);
    }

    private void Passed(string action, long threshold) => actions.Passed(action, threshold, last);
}
