using System.Collections.Concurrent;
using System.Collections.Immutable;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Generators.Tests.Harness;

/// <summary>The real assemblies that generated code is compiled against.</summary>
internal static class References
{
    private static readonly ImmutableArray<MetadataReference> Platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
        .Select(Load)
        .ToImmutableArray();

    private static readonly ImmutableArray<MetadataReference> XunitV2 = [LoadOf<FactAttribute>(), LoadOf<IAsyncLifetime>(), LoadOf<Xunit.Abstractions.ITestOutputHelper>()];

    private static readonly ConcurrentDictionary<TestFramework, ImmutableArray<MetadataReference>> Others = new();

    public static MetadataReference Runtime { get; } = LoadOf<Fixture>();

    public static MetadataReference EntityFrameworkRuntime { get; } = LoadOf<Fixture<DbContext>>();

    public static MetadataReference SqliteRuntime { get; } = LoadOf<Sqlite.SqliteEngine>();

    /// <summary>What a project has that can start a web application in its own process.</summary>
    public static ImmutableArray<MetadataReference> TestServer { get; } =
    [
        LoadOf<Microsoft.AspNetCore.TestHost.TestServer>(), LoadOf<Microsoft.AspNetCore.Hosting.IStartupFilter>(), LoadOf<Microsoft.AspNetCore.Hosting.Server.IServer>(),
        LoadOf<Microsoft.AspNetCore.Builder.IApplicationBuilder>(), LoadOf<Microsoft.Extensions.Hosting.IHost>(), LoadOf<Microsoft.Extensions.DependencyInjection.IServiceCollection>(),
    ];

    private static ImmutableArray<MetadataReference> EntityFramework { get; } =
    [
        LoadOf<DbContext>(), LoadOf<KeylessAttribute>(),
        Load(typeof(RelationalDatabaseFacadeExtensions).Assembly.Location), Load(typeof(SqliteDbContextOptionsBuilderExtensions).Assembly.Location),
    ];

    public static IEnumerable<MetadataReference> For(TestFramework framework)
    {
        IEnumerable<MetadataReference> own = framework switch
        {
            TestFramework.None => [],
            TestFramework.XunitV2 => XunitV2,
            _ => Others.GetOrAdd(framework, static name => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "frameworks", name.ToString()), "*.dll").Order(StringComparer.Ordinal).Select(Load)]),
        };
        return [.. Platform, .. EntityFramework, Runtime, EntityFrameworkRuntime, SqliteRuntime, .. own.Distinct()];
    }

    private static MetadataReference LoadOf<T>() => Load(typeof(T).Assembly.Location);

    private static MetadataReference Load(string path) => MetadataReference.CreateFromFile(path);
}
