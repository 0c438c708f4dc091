namespace ManyModels.Generate;

/// <summary>Writes what FixtureGen runs the tests of an area against.</summary>
internal static class DatabaseSource
{
    public static string Write(Area area) => $$"""
        using System.Data.Common;
        using FixtureGen;
        using Microsoft.EntityFrameworkCore;

        namespace ManyModels.{{area.Name}};

        // Not public: xUnit looks for tests in every public class.
        internal sealed class {{area.Name}}Database : TestDatabase<{{area.Context}}>
        {
            protected override void Configure(DbContextOptionsBuilder<{{area.Context}}> options, DbConnection connection)
                => options.UseSqlite(connection);
        }

        """;
}
