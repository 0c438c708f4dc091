using System.Diagnostics.CodeAnalysis;
using FixtureGen.AdoNet;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Handles;

/// <summary>
/// A connection of ours to a database, which knows the functions that Entity Framework registered on it when it was made. Overridden is
/// what Entity Framework calls.
/// </summary>
internal class PhysicalConnection(string connectionString) : SqliteConnection(connectionString)
{
    private readonly Dictionary<string, Delegate?> functions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What makes the schema gets the connection, and may give its string to a library that connects by itself: it would get an empty
    /// database in memory, and its tables would be lost.
    /// </summary>
    [AllowNull]
    public override string ConnectionString
    {
        get => AdoDialect.Sqlite.SandboxConnectionString;
        set => base.ConnectionString = value;
    }

    /// <summary>Whether what is registered from now on is a test's.</summary>
    internal bool IsPrepared { get; set; }

    /// <summary>Whether it was made with this very function. Thread safe once it was made.</summary>
    internal bool Has(string name, Delegate? function) => functions.TryGetValue(name, out var own) && Equals(own, function);

    public override void CreateCollation(string name, Comparison<string>? comparison)
    {
        Note(name, comparison);
        base.CreateCollation(name, comparison);
    }

    public override void CreateFunction<T1, TResult>(string name, Func<T1, TResult>? function, bool isDeterministic = false)
    {
        Note(name, function);
        base.CreateFunction(name, function, isDeterministic);
    }

    public override void CreateFunction<T1, T2, TResult>(string name, Func<T1, T2, TResult>? function, bool isDeterministic = false)
    {
        Note(name, function);
        base.CreateFunction(name, function, isDeterministic);
    }

    public override void CreateAggregate<T1, TAccumulate>(
        string name, Func<TAccumulate?, T1, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
    {
        Note(name, func);
        base.CreateAggregate(name, func, isDeterministic);
    }

    public override void CreateAggregate<T1, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, TAccumulate>? func, bool isDeterministic = false)
    {
        Note(name, func);
        base.CreateAggregate(name, seed, func, isDeterministic);
    }

    public override void CreateAggregate<T1, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, TAccumulate>? func, Func<TAccumulate, TResult>? resultSelector,
        bool isDeterministic = false)
    {
        Note(name, func);
        base.CreateAggregate(name, seed, func, resultSelector, isDeterministic);
    }

    private void Note(string name, Delegate? function)
    {
        if (!IsPrepared)
        {
            functions[name] = function;
        }
    }
}
