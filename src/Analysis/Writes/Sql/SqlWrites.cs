using System.Collections.Immutable;

namespace FixtureGen.Analysis.Writes.Sql;

/// <summary>The tables that a script writes rows to.</summary>
/// <param name="Tables">In the order of their first write, spelled as in the script.</param>
/// <param name="IsComplete">
/// False when the script may write tables that it does not name: it has an unknown part, or runs a procedure.
/// </param>
internal sealed record SqlWrites(ImmutableArray<string> Tables, bool IsComplete)
{
    public static SqlWrites Of(string sql) => new SqlWriteScanner(SqlTokenizer.Tokenize(sql)).Scan();
}
