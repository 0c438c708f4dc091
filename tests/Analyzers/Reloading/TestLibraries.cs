using FixtureGen.Analyzers.Reloading;
using FixtureGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>The parts that matter of libraries that test projects use and that these tests cannot reference.</summary>
internal static class TestLibraries
{
    public static readonly MetadataReference Reference = TestCode.Library(Source, "TestLibraries");

    private const string Usings = """
        #nullable enable annotations
        using System.Net.Http;
        using DotNet.Testcontainers.Containers;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc.Testing;
        using Microsoft.AspNetCore.TestHost;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Respawn;
        using Testcontainers.PostgreSql;
        using Testcontainers.Redis;
        public class Program { }

        """;

    private const string Source = """
        namespace Respawn
        {
            public class Respawner
            {
                public static Task<Respawner> CreateAsync(DbConnection connection) => Task.FromResult(new Respawner());
                public Task ResetAsync(DbConnection connection) => Task.CompletedTask;
            }
        }
        namespace DotNet.Testcontainers.Containers { public interface IContainer : System.IAsyncDisposable { Task StartAsync(CancellationToken cancellationToken = default); } }
        namespace DotNet.Testcontainers.Containers
        {
            public class DockerContainer : IContainer
            {
                public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
                public ValueTask DisposeAsync() => default;
                public string GetConnectionString() => "";
            }
        }
        namespace Testcontainers.PostgreSql
        {
            public class PostgreSqlContainer : DotNet.Testcontainers.Containers.DockerContainer { }
            public class PostgreSqlBuilder { public PostgreSqlBuilder WithImage(string image) => this; public PostgreSqlContainer Build() => new(); }
        }
        namespace Testcontainers.Redis
        {
            public class RedisContainer : DotNet.Testcontainers.Containers.DockerContainer { }
            public class RedisBuilder { public RedisContainer Build() => new(); }
        }
        namespace Microsoft.Extensions.Hosting { public interface IHost : System.IDisposable { System.IServiceProvider Services { get; } void Start(); } public interface IHostBuilder { IHost Build(); } }
        namespace Microsoft.AspNetCore.Hosting
        {
            public interface IWebHostBuilder { IWebHostBuilder ConfigureServices(System.Action<Microsoft.Extensions.DependencyInjection.IServiceCollection> configure); }
            public class WebHostBuilder : IWebHostBuilder { public IWebHostBuilder ConfigureServices(System.Action<Microsoft.Extensions.DependencyInjection.IServiceCollection> configure) => this; }
        }
        namespace Microsoft.AspNetCore.TestHost
        {
            public class TestServer : System.IDisposable { public TestServer(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) { } public System.Net.Http.HttpClient CreateClient() => new(); public void Dispose() { } }
        }
        namespace Microsoft.AspNetCore.Mvc.Testing
        {
            public class WebApplicationFactory<TEntry> : System.IDisposable, System.IAsyncDisposable where TEntry : class
            {
                public System.IServiceProvider Services => null!;
                public System.Net.Http.HttpClient CreateClient() => new();
                public WebApplicationFactory<TEntry> WithWebHostBuilder(System.Action<Microsoft.AspNetCore.Hosting.IWebHostBuilder> configuration) => this;
                protected virtual void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) { }
                protected virtual Microsoft.Extensions.Hosting.IHost CreateHost(Microsoft.Extensions.Hosting.IHostBuilder builder) => builder.Build();
                public virtual void Dispose() { }
                public virtual ValueTask DisposeAsync() => default;
            }
        }
        namespace Microsoft.AspNetCore.Identity
        {
            public class IdentityUser { public string? UserName { get; set; } }
            public class IdentityResult { public bool Succeeded => true; }
            public class UserManager<TUser> where TUser : class { public virtual Task<IdentityResult> CreateAsync(TUser user, string password) => Task.FromResult(new IdentityResult()); public virtual Task<TUser?> FindByNameAsync(string name) => Task.FromResult<TUser?>(null); }
        }
        """;

    /// <summary>The analyzer reports what is marked in tests of a framework that use these libraries. <c>TESTS</c> stands for three tests that do nothing.</summary>
    public static Task ReportsAsync(string framework, string markup, params string[] messages) => ReportsAsync<PerTestWorkAnalyzer>(framework, markup, messages);

    public static Task ReportsAsync<TAnalyzer>(string framework, string markup, params string[] messages)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => Verify.ReportsInAsync<TAnalyzer>(
            source => TestCode.CompileFor(framework, Reference, source, Blogging.Usings(framework), Blogging.Model),
            Usings + markup.Replace("TESTS", TestsOf(framework)),
            messages);

    private static string TestsOf(string framework)
    {
        var attribute = framework switch { "NUnit" => "Test", "MSTest" => "TestMethod", _ => "Fact" };
        return string.Join(" ", new[] { "One", "Two", "Three" }.Select(name => $"[{attribute}] public void {name}() {{ }}"));
    }
}
