using System.Collections.Concurrent;
using System.Reflection;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>The test databases of the process and the contexts that they serve. Thread safe.</summary>
/// <remarks>
/// Every process that runs tests announces when it starts, also one that never uses a context. So what costs time waits for the first one.
/// </remarks>
internal static class ServedContexts
{
    private static readonly object Gate = new();

    // One value, so that a search sees all of it as it was or all as it is next.
    private static volatile Announced current = new([], []);

    /// <summary>The assemblies that have announced their databases.</summary>
    internal static Assembly[] Assemblies => current.Assemblies;

    /// <summary>Adds the databases that an assembly declares or uses. They are not asked for before a context is judged.</summary>
    internal static void Announce(Assembly assembly, Func<Type[]> databases)
    {
        lock (Gate)
        {
            current = new([.. current.Databases, databases], [.. current.Assemblies, assembly]);
        }
    }

    internal static void Add(Type database)
    {
        lock (Gate)
        {
            current = new([.. current.Databases, () => [database]], current.Assemblies);
        }
    }

    /// <summary>A test database that serves a context type, or null.</summary>
    internal static Type? DatabaseOf(Type context) => current.DatabaseOf(context);

    internal static bool Serves(Type database, Type context)
        => Known.Pairs.GetOrAdd((database, context), static pair => Find(pair.Database, pair.Context));

    private static bool Find(Type database, Type context)
    {
        var also = database.GetCustomAttributes(inherit: true)
            .Select(static attribute => attribute.GetType())
            .Where(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(AlsoServesAttribute<>))
            .Select(static type => type.GetGenericArguments()[0]);
        return also.Append(ContextOf(database)).Any(served => served.IsAssignableFrom(context));
    }

    private static Type ContextOf(Type database)
    {
        for (var type = database; ; type = type.BaseType!)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(TestDatabase<>))
            {
                return type.GetGenericArguments()[0];
            }
        }
    }

    private sealed class Announced(Func<Type[]>[] databases, Assembly[] assemblies)
    {
        private ConcurrentDictionary<Type, Type?>? found;
        private Type[]? types;

        internal Func<Type[]>[] Databases => databases;

        internal Assembly[] Assemblies => assemblies;

        /// <remarks>Several threads may ask at once. They find the same, so it does not matter whose answer is kept.</remarks>
        internal Type? DatabaseOf(Type context)
        {
            types ??= [.. databases.SelectMany(static some => some())];
            return (found ??= new()).GetOrAdd(context, type => Array.Find(types, database => Serves(database, type)));
        }
    }

    /// <summary>A class of its own, so that it is made with the first question.</summary>
    private static class Known
    {
        internal static readonly ConcurrentDictionary<(Type Database, Type Context), bool> Pairs = new();
    }
}
