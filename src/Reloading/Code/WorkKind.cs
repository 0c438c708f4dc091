namespace FixtureGen.Reloading.Code;

/// <summary>What code does to a database that tests could share.</summary>
internal enum WorkKind
{
    /// <summary>Rows are handed to a context. They are stored by <see cref="SavesRows"/>.</summary>
    AddsRows,

    SavesRows,

    /// <summary>Rows are stored by SQL.</summary>
    InsertsRows,

    CreatesSchema,

    OpensConnection,

    StartsContainer,

    EmptiesTables,

    /// <summary>The application under test is built and started in this process.</summary>
    StartsApplication,

    /// <summary>The context is configured to keep its rows without a database, so there is nothing to share.</summary>
    UsesNoDatabase,
}
