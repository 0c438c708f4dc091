using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Export;

/// <summary>A format that other tools read.</summary>
internal interface IExport
{
    /// <summary>What users call the format.</summary>
    string Name { get; }

    /// <summary>The end of a file's name, from which its reader, or at least its user, knows it; with its dot.</summary>
    string Extension { get; }

    void Write(IReadOnlyList<ProcessLog> logs, Stream to);
}
