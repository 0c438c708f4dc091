using System.Collections.Concurrent;
using System.Reflection;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>The test databases of the process and the contexts that they serve. Thread safe.</summary>
internal static class ServedContexts
{
    private static readonly ConcurrentDictionary<(Type Database, Type Context), bool> Known = new();
    private static readonly object Gate = new();

    /// <summary>What was announced or added, as one value: a search sees all of one state or all of the next.</summary>
    private static volatile Announced current = new([], []);

    /// <summary>The assemblies that have announced their databases when the process started.</summary>
    internal static IReadOnlyList<Assembly> Assemblies => current.Assemblies;

    /// <summary>Adds the databases that an assembly declares or uses. They are not asked for before a context is judged.</summary>
    internal static void Announce(Assembly assembly, Func<Type[]> databases)
    {
        lock (Gate)
        {
            current = new([.. current.Databases, new(databases)], [.. current.Assemblies, assembly]);
        }
    }

    internal static void Add(Type database)
    {
        lock (Gate)
        {
            current = new([.. current.Databases, new(() => [database])], current.Assemblies);
        }
    }

    /// <summary>A test database that serves a context type, or null.</summary>
    internal static Type? DatabaseOf(Type context) => current.DatabaseOf(context);

    internal static bool Serves(Type database, Type context)
        => Known.GetOrAdd((database, context), static pair => Find(pair.Database, pair.Context));

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

    private sealed class Announced(Lazy<Type[]>[] databases, Assembly[] assemblies)
    {
        private readonly ConcurrentDictionary<Type, Type?> found = new();

        internal Lazy<Type[]>[] Databases => databases;

        internal Assembly[] Assemblies => assemblies;

        internal Type? DatabaseOf(Type context)
            => found.GetOrAdd(
                context, type => databases.SelectMany(static some => some.Value).FirstOrDefault(database => Serves(database, type)));
    }
}
