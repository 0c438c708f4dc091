using Microsoft.EntityFrameworkCore;

namespace FixtureGen;

/// <summary>Says that a test database serves a further context type: one that uses the same database in the application.</summary>
/// <remarks>
/// Put it on a class that derives from <see cref="TestDatabase{TContext}"/>. Contexts of this type, and of types that derive from it, are
/// pointed at the running test's sandbox too. The tables of all contexts have to be there: override <c>CreateSchemaAsync</c> where one
/// context's model does not have them all. A database that serves every context of the application is a
/// <c>TestDatabase&lt;DbContext&gt;</c>.
/// </remarks>
/// <typeparam name="TContext">The context.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class AlsoServesAttribute<TContext> : Attribute
    where TContext : DbContext;
