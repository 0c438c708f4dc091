namespace FixtureGen.Sqlite.Connections;

/// <summary>Every way to register a function or a collation: the provider has no common one.</summary>
internal partial class SandboxSqliteConnection
{
    public override void CreateCollation(string name, Comparison<string>? comparison)
        => Register(name, Collation, comparison, (to, on) => to.CreateCollation(name, on ? comparison : null));

    public override void CreateCollation<T>(string name, T state, Func<T, string, string, int>? comparison)
        => Register(name, Collation, comparison, (to, on) => to.CreateCollation(name, state, on ? comparison : null));

    public override void CreateFunction<TResult>(string name, Func<TResult>? function, bool isDeterministic = false)
        => Register(name, 0, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, TResult>(string name, Func<T1, TResult>? function, bool isDeterministic = false)
        => Register(name, 1, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, TResult>(string name, Func<T1, T2, TResult>? function, bool isDeterministic = false)
        => Register(name, 2, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult>? function, bool isDeterministic = false)
        => Register(name, 3, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, TResult>(
        string name, Func<T1, T2, T3, T4, TResult>? function, bool isDeterministic = false)
        => Register(name, 4, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, TResult>(
        string name, Func<T1, T2, T3, T4, T5, TResult>? function, bool isDeterministic = false)
        => Register(name, 5, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, TResult>? function, bool isDeterministic = false)
        => Register(name, 6, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, T7, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, T7, TResult>? function, bool isDeterministic = false)
        => Register(name, 7, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, TResult>? function, bool isDeterministic = false)
        => Register(name, 8, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>? function, bool isDeterministic = false)
        => Register(name, 9, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>? function, bool isDeterministic = false)
        => Register(name, 10, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>? function, bool isDeterministic = false)
        => Register(name, 11, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TResult>? function, bool isDeterministic = false)
        => Register(name, 12, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TResult>? function, bool isDeterministic = false)
        => Register(name, 13, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TResult>? function, bool isDeterministic = false)
        => Register(name, 14, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TResult>? function,
        bool isDeterministic = false)
        => Register(name, 15, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, TResult>(
        string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, TResult>? function,
        bool isDeterministic = false)
        => Register(name, 16, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<TResult>(string name, Func<object?[], TResult>? function, bool isDeterministic = false)
        => Register(name, -1, function, (to, on) => to.CreateFunction(name, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, TResult>(
        string name, TState state, Func<TState, TResult>? function, bool isDeterministic = false)
        => Register(name, 0, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, TResult>(
        string name, TState state, Func<TState, T1, TResult>? function, bool isDeterministic = false)
        => Register(name, 1, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, TResult>(
        string name, TState state, Func<TState, T1, T2, TResult>? function, bool isDeterministic = false)
        => Register(name, 2, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, TResult>? function, bool isDeterministic = false)
        => Register(name, 3, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, TResult>? function, bool isDeterministic = false)
        => Register(name, 4, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, TResult>? function, bool isDeterministic = false)
        => Register(name, 5, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, T6, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, TResult>? function, bool isDeterministic = false)
        => Register(name, 6, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, TResult>? function, bool isDeterministic = false)
        => Register(name, 7, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, TResult>? function, bool isDeterministic = false)
        => Register(name, 8, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>? function, bool isDeterministic = false)
        => Register(name, 9, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>? function, bool isDeterministic = false)
        => Register(name, 10, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>? function,
        bool isDeterministic = false)
        => Register(name, 11, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TResult>? function,
        bool isDeterministic = false)
        => Register(name, 12, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TResult>? function,
        bool isDeterministic = false)
        => Register(name, 13, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TResult>? function,
        bool isDeterministic = false)
        => Register(name, 14, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TResult>(
        string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TResult>? function,
        bool isDeterministic = false)
        => Register(name, 15, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));

    public override void CreateFunction<TState, TResult>(
        string name, TState state, Func<TState, object?[], TResult>? function, bool isDeterministic = false)
        => Register(name, -1, function, (to, on) => to.CreateFunction(name, state, on ? function : null, isDeterministic));
}
