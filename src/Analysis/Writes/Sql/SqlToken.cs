using FixtureGen.AdoNet.Sql;

namespace FixtureGen.Analysis.Writes.Sql;

/// <summary>A word, a quoted name, or one character of a statement. Literals, comments and white space make no token.</summary>
internal readonly record struct SqlToken(string Text, SqlTokenKind Kind)
{
    public bool IsName => Kind is SqlTokenKind.Word or SqlTokenKind.QuotedName;

    /// <summary>Whether this is the unquoted word <paramref name="keyword"/>.</summary>
    public bool Is(string keyword) => Kind != SqlTokenKind.QuotedName && string.Equals(Text, keyword, StringComparison.OrdinalIgnoreCase);
}
