using FixtureGen;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Web.Tests;

/// <summary>Migrates when it starts, which is in the first test that asks it for a client.</summary>
public sealed class MigratingFactory : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Migrate", "true");
}

/// <summary>An application that a class fixture starts, before there is a test.</summary>
public sealed class StartedFactory : IDisposable
{
    private readonly WebApplicationFactory<Program> factory = new();

    public StartedFactory() => factory.CreateClient();

    public HttpClient Client => factory.CreateClient();

    public void Dispose() => factory.Dispose();
}

/// <summary>An application that migrates when a class fixture starts it.</summary>
public sealed class FailingFactory
{
    public FailingFactory()
    {
        using var factory = new MigratingFactory();
        Failure = Record.Exception(() => factory.CreateClient());
    }

    public Exception? Failure { get; }
}

[UseDatabase<MigratedDatabase>]
public partial class SharedFactoryTests(MigratingFactory factory) : IClassFixture<MigratingFactory>
{
    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task Requests_are_in_the_sandbox_of_each_test(int requests)
    {
        using var client = factory.CreateClient();
        for (var request = 0; request < requests; request++)
        {
            (await client.PostAsync("/items", null)).EnsureSuccessStatusCode();
        }

        Assert.Equal($"{requests}", await client.GetStringAsync("/items"));
        Assert.Equal(requests, Db.Items.Count());
        Assert.False(File.Exists(ShopContext.Production));
    }
}

[UseDatabase<MigratedDatabase>]
public partial class StartedFactoryTests(StartedFactory started) : IClassFixture<StartedFactory>
{
    [Theory, InlineData(1), InlineData(2)]
    public async Task Requests_to_an_application_that_was_started_before_are_too(int requests)
    {
        for (var request = 0; request < requests; request++)
        {
            (await started.Client.PostAsync("/items", null)).EnsureSuccessStatusCode();
        }

        Assert.Equal(requests, Db.Items.Count());
        Assert.False(File.Exists(ShopContext.Production));
    }
}

[UseDatabase<MigratedDatabase>]
public partial class FailingFactoryTests(FailingFactory failing) : IClassFixture<FailingFactory>
{
    [Fact]
    public void An_application_that_uses_its_database_before_the_test_is_told()
    {
        var failure = Assert.IsType<InvalidOperationException>(failing.Failure);

        Assert.Contains("A 'Web.ShopContext' would open the database", failure.Message);
        Assert.Contains("outside of a test that uses FixtureGen", failure.Message);
        Assert.Contains("start it in the test, by the first CreateClient()", failure.Message);
        Assert.False(File.Exists(ShopContext.Production));
    }
}

[UseDatabase<ModelDatabase>]
public partial class ModelTests
{
    [Fact]
    public void An_application_that_migrates_tables_of_the_model_is_told_what_to_write()
    {
        using var factory = new MigratingFactory();

        var failure = Assert.Throws<InvalidOperationException>(() => factory.CreateClient());

        Assert.Contains("'Web.Tests.ModelDatabase' has made the tables from the model", failure.Message);
        Assert.Contains("db.Database.MigrateAsync(cancellationToken)", failure.Message);
    }
}
