namespace FixtureGen.Analysis.Writes.Sql;

internal enum SqlTokenKind
{
    Word,
    QuotedName,
    Symbol,
}
