using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Handles;

/// <summary>A connection that hears which functions Entity Framework registers on it. Overridden is what Entity Framework calls.</summary>
internal abstract class RegisteringConnection(string connectionString) : SqliteConnection(connectionString)
{
    public override void CreateCollation(string name, Comparison<string>? comparison)
    {
        if (Registers(name, comparison))
        {
            base.CreateCollation(name, comparison);
        }
    }

    public override void CreateFunction<T1, TResult>(string name, Func<T1, TResult>? function, bool isDeterministic = false)
    {
        if (Registers(name, function))
        {
            base.CreateFunction(name, function, isDeterministic);
        }
    }

    public override void CreateFunction<T1, T2, TResult>(string name, Func<T1, T2, TResult>? function, bool isDeterministic = false)
    {
        if (Registers(name, function))
        {
            base.CreateFunction(name, function, isDeterministic);
        }
    }

    public override void CreateAggregate<T1, TAccumulate>(
        string name, Func<TAccumulate?, T1, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
    {
        if (Registers(name, func))
        {
            base.CreateAggregate(name, func, isDeterministic);
        }
    }

    public override void CreateAggregate<T1, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, TAccumulate>? func, bool isDeterministic = false)
    {
        if (Registers(name, func))
        {
            base.CreateAggregate(name, seed, func, isDeterministic);
        }
    }

    public override void CreateAggregate<T1, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, TAccumulate>? func, Func<TAccumulate, TResult>? resultSelector,
        bool isDeterministic = false)
    {
        if (Registers(name, func))
        {
            base.CreateAggregate(name, seed, func, resultSelector, isDeterministic);
        }
    }

    /// <summary>Hears of a function, and says whether it is to be registered.</summary>
    protected abstract bool Registers(string name, Delegate? function);
}
