using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Readers;

/// <summary>What runs on the physical connection: a command or a batch of the application.</summary>
internal interface IStatement
{
    /// <summary>Its text, for errors and to see what it does.</summary>
    string Text { get; }

    /// <summary>What it does, as its text shows.</summary>
    SqlTraits Traits { get; }

    /// <summary>Puts the provider's own object on the physical connection.</summary>
    void Bind(DbConnection physical, DbTransaction? transaction);

    ValueTask<DbDataReader> ReadAsync(bool async, CommandBehavior behavior, CancellationToken cancellationToken);

    ValueTask<int> RunAsync(bool async, CancellationToken cancellationToken);

    ValueTask<object?> ScalarAsync(bool async, CancellationToken cancellationToken);

    ValueTask<bool> PrepareAsync(bool async, CancellationToken cancellationToken);

    /// <summary>Asks the database to stop it.</summary>
    void Cancel();
}
