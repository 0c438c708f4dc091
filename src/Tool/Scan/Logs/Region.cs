namespace FixtureGen.Tool.Scan.Logs;

/// <summary>A part of a file; lines and columns count from 1, and the end is exclusive.</summary>
internal sealed record Region(int StartLine, int StartColumn, int EndLine, int EndColumn);
