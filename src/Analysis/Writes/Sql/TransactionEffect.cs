namespace FixtureGen.Analysis.Writes.Sql;

/// <summary>What a statement means for the transaction that it runs in.</summary>
internal enum TransactionEffect
{
    None,

    /// <summary>It ends the transaction.</summary>
    Ends,

    /// <summary>Databases refuse it inside of a transaction.</summary>
    IsRefused,

    /// <summary>It changes the schema. Most databases undo that with the transaction; MySQL and Oracle commit the transaction instead.</summary>
    ChangesSchema,

    /// <summary>It empties tables. Most databases undo that with the transaction; MySQL and Oracle commit the transaction instead.</summary>
    Truncates,
}
