using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>A row of tests, or of phases, that ran one after the other.</summary>
internal sealed record Lane(string Title, List<Account> Accounts);
