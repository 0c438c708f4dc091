namespace FixtureGen.Engines;

/// <summary>What was seen while a fixture was loaded.</summary>
/// <param name="Statements">Statements that the database ran, those of triggers not counted.</param>
/// <param name="RowsByTable">Rows inserted, updated and deleted, by table; triggers and cascades included. Ordinal order.</param>
internal sealed record LoadRecord(int Statements, IReadOnlyDictionary<string, int> RowsByTable);
