using FixtureGen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

#pragma warning disable ASPDEPR004, ASPDEPR008 // The older hosts are used where they are.

namespace Web.Tests;

/// <summary>Every way to make a TestServer, with and without hosting start-ups.</summary>
[UseDatabase<MigratedDatabase>]
public partial class HostTests
{
    private readonly List<IDisposable> hosts = [];

    public static TheoryData<string> Hosts =>
        ["WebApplication", "slim WebApplication", "empty WebApplication", "HostBuilder", "HostBuilder without hosting start-up", "WebHostBuilder", "TestServer of a WebHostBuilder"];

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Requests_are_in_the_sandbox(string host)
    {
        using (var client = await StartAsync(host))
        {
            Assert.Equal("1", await client.GetStringAsync("/"));
            Assert.Equal("2", await client.GetStringAsync("/"));
        }

        hosts.ForEach(started => started.Dispose());
        Assert.Equal(2, Db.Items.Count());
        Assert.False(File.Exists(ShopContext.Production));
    }

    private async Task<HttpClient> StartAsync(string host)
    {
        switch (host)
        {
            case "WebApplication":
                return await StartAsync(WebApplication.CreateBuilder());
            case "slim WebApplication":
                return await StartAsync(WebApplication.CreateSlimBuilder());
            case "empty WebApplication":
                return await StartAsync(WebApplication.CreateEmptyBuilder(new()));
            case "HostBuilder":
                return await StartAsync(new HostBuilder().ConfigureWebHost(web => web.UseTestServer().UseStartup<Startup>()));
            case "HostBuilder without hosting start-up":
                return await StartAsync(new HostBuilder().ConfigureWebHost(
                    web => web.UseTestServer().UseStartup<Startup>(), options => options.SuppressEnvironmentConfiguration = true));
            case "WebHostBuilder":
                var webHost = new WebHostBuilder().UseTestServer().UseStartup<Startup>().Build();
                hosts.Add(webHost);
                await webHost.StartAsync();
                return webHost.GetTestClient();
            default:
                var server = new TestServer(new WebHostBuilder().UseStartup<Startup>());
                hosts.Add(server);
                return server.CreateClient();
        }
    }

    private async Task<HttpClient> StartAsync(WebApplicationBuilder builder)
    {
        builder.WebHost.UseTestServer();
        new Startup().ConfigureServices(builder.Services);
        var app = builder.Build();
        hosts.Add((IDisposable)app);
        app.Run(Startup.Answer);
        await app.StartAsync();
        return app.GetTestClient();
    }

    private async Task<HttpClient> StartAsync(IHostBuilder builder)
    {
        var host = await builder.StartAsync();
        hosts.Add(host);
        return host.GetTestClient();
    }
}
