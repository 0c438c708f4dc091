using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>
/// Finds the constructor of a context that takes its options, and compiles a call of it: contexts are made for every test.
/// </summary>
internal static class ContextConstructor
{
    internal static Func<DbContextOptions<TContext>, TContext> Find<TContext>()
        where TContext : DbContext
    {
        var constructor = Of<TContext>(typeof(DbContextOptions<TContext>)) ?? Of<TContext>(typeof(DbContextOptions))
            ?? throw new InvalidOperationException(
                $"'{typeof(TContext)}' has no constructor that takes only DbContextOptions<{typeof(TContext).Name}>. Add one, or " +
                "override CreateContext in the test database.");
        var options = Expression.Parameter(typeof(DbContextOptions<TContext>), "options");
        return Expression.Lambda<Func<DbContextOptions<TContext>, TContext>>(Expression.New(constructor, options), options).Compile();
    }

    private static ConstructorInfo? Of<TContext>(Type options)
        => typeof(TContext).GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [options]);
}
