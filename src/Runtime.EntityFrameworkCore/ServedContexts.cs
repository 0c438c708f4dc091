using System.Collections.Concurrent;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>The test databases of the process and the contexts that they serve. Thread safe.</summary>
internal static class ServedContexts
{
    private static readonly ConcurrentDictionary<Type, bool> Databases = new();
    private static readonly ConcurrentDictionary<(Type Database, Type Context), bool> Known = new();

    internal static void Add(Type database) => Databases.TryAdd(database, true);

    /// <summary>A test database that serves a context type, or null.</summary>
    internal static Type? DatabaseOf(Type context)
    {
        foreach (var (database, _) in Databases)
        {
            if (Serves(database, context))
            {
                return database;
            }
        }

        return null;
    }

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
}
