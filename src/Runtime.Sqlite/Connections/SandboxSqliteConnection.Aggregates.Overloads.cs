namespace FixtureGen.Sqlite.Connections;

/// <summary>Every way to register an aggregate function.</summary>
internal partial class SandboxSqliteConnection
{
    public override void CreateAggregate<TAccumulate>(string name, Func<TAccumulate?, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 0, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, TAccumulate>(
        string name, Func<TAccumulate?, T1, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 1, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 2, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 3, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 4, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 5, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, T6, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 6, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, T6, T7, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 7, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 8, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 9, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 10, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 11, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 12, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate>? func,
        bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 13, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate>? func,
        bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 14, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate>(
        string name, Func<TAccumulate?, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate>? func,
        bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, 15, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<TAccumulate>(
        string name, Func<TAccumulate?, object?[], TAccumulate>? func, bool isDeterministic = false)
        where TAccumulate : default
        => Register(name, -1, func, (to, on) => to.CreateAggregate(name, on ? func : null, isDeterministic));

    public override void CreateAggregate<TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, TAccumulate>? func, bool isDeterministic = false)
        => Register(name, 0, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, TAccumulate>? func, bool isDeterministic = false)
        => Register(name, 1, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, TAccumulate>? func, bool isDeterministic = false)
        => Register(name, 2, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, TAccumulate>? func, bool isDeterministic = false)
        => Register(name, 3, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, TAccumulate>? func, bool isDeterministic = false)
        => Register(name, 4, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, TAccumulate>? func, bool isDeterministic = false)
        => Register(name, 5, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, TAccumulate>? func, bool isDeterministic = false)
        => Register(name, 6, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, TAccumulate>? func, bool isDeterministic = false)
        => Register(name, 7, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate>? func, bool isDeterministic = false)
        => Register(name, 8, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate>? func,
        bool isDeterministic = false)
        => Register(name, 9, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate>? func,
        bool isDeterministic = false)
        => Register(name, 10, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate>? func,
        bool isDeterministic = false)
        => Register(name, 11, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate>? func,
        bool isDeterministic = false)
        => Register(name, 12, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate>? func,
        bool isDeterministic = false)
        => Register(name, 13, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate>? func,
        bool isDeterministic = false)
        => Register(name, 14, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate>(
        string name, TAccumulate seed,
        Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate>? func,
        bool isDeterministic = false)
        => Register(name, 15, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<TAccumulate>(
        string name, TAccumulate seed, Func<TAccumulate, object?[], TAccumulate>? func, bool isDeterministic = false)
        => Register(name, -1, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, isDeterministic));

    public override void CreateAggregate<TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, TAccumulate>? func, Func<TAccumulate, TResult>? resultSelector,
        bool isDeterministic = false)
        => Register(name, 0, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, TAccumulate>? func, Func<TAccumulate, TResult>? resultSelector,
        bool isDeterministic = false)
        => Register(name, 1, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, TAccumulate>? func, Func<TAccumulate, TResult>? resultSelector,
        bool isDeterministic = false)
        => Register(name, 2, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, TAccumulate>? func, Func<TAccumulate, TResult>? resultSelector,
        bool isDeterministic = false)
        => Register(name, 3, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, TAccumulate>? func, Func<TAccumulate, TResult>? resultSelector,
        bool isDeterministic = false)
        => Register(name, 4, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, TAccumulate>? func, Func<TAccumulate, TResult>?
            resultSelector, bool isDeterministic = false)
        => Register(name, 5, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, TAccumulate>? func,
        Func<TAccumulate, TResult>? resultSelector, bool isDeterministic = false)
        => Register(name, 6, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, TAccumulate>? func,
        Func<TAccumulate, TResult>? resultSelector, bool isDeterministic = false)
        => Register(name, 7, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate>? func,
        Func<TAccumulate, TResult>? resultSelector, bool isDeterministic = false)
        => Register(name, 8, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate>? func,
        Func<TAccumulate, TResult>? resultSelector, bool isDeterministic = false)
        => Register(name, 9, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate>? func,
        Func<TAccumulate, TResult>? resultSelector, bool isDeterministic = false)
        => Register(name, 10, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate>? func,
        Func<TAccumulate, TResult>? resultSelector, bool isDeterministic = false)
        => Register(name, 11, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate>? func,
        Func<TAccumulate, TResult>? resultSelector, bool isDeterministic = false)
        => Register(name, 12, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate>? func,
        Func<TAccumulate, TResult>? resultSelector, bool isDeterministic = false)
        => Register(name, 13, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate>? func,
        Func<TAccumulate, TResult>? resultSelector, bool isDeterministic = false)
        => Register(name, 14, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate, TResult>(
        string name, TAccumulate seed,
        Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate>? func,
        Func<TAccumulate, TResult>? resultSelector, bool isDeterministic = false)
        => Register(name, 15, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));

    public override void CreateAggregate<TAccumulate, TResult>(
        string name, TAccumulate seed, Func<TAccumulate, object?[], TAccumulate>? func, Func<TAccumulate, TResult>? resultSelector,
        bool isDeterministic = false)
        => Register(name, -1, func, (to, on) => to.CreateAggregate(name, seed, on ? func : null, resultSelector, isDeterministic));
}
