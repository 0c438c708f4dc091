using System.Diagnostics;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;

/// <summary>
/// Counts every statement that Npgsql is asked to run in this process, on any connection and of whatever origin: the tests', the application's, Respawn's, Entity Framework's
/// and FixtureGen's own. What Npgsql sends by itself along with these (BEGIN, COMMIT, SAVEPOINT) it does not tell, so that is left out on both sides.
/// The project has it before the code fix and after it, and nowhere else.
/// </summary>
internal static class StatementCounter
{
    // A test host may be ended before the process's exit handlers have run; what is in the file's memory stays.
    private static readonly MemoryMappedViewAccessor Count =
        MemoryMappedFile.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "statements.count"), FileMode.Create, null, sizeof(long)).CreateViewAccessor();

    [ModuleInitializer]
    internal static void Start() => ActivitySource.AddActivityListener(new ActivityListener
    {
        ShouldListenTo = static source => source.Name == "Npgsql",
        Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
        ActivityStopped = static activity => Add(activity.GetTagItem("db.query.text") as string ?? ""),
    });

    /// <summary>A batch is told as one text, in which a block of code is one statement.</summary>
    private static void Add(string text)
    {
        var statements = text.StartsWith("DO ", StringComparison.Ordinal) ? 1 : text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
        lock (Count)
        {
            Count.Write(0, Count.ReadInt64(0) + statements);
        }
    }
}
