using System.Reflection;

namespace Suite;

/// <summary>One test class with its class fixture, called in the order in which xUnit v3 calls them.</summary>
internal sealed class BareClass
{
    private readonly string name;
    private readonly ConstructorInvoker constructor;
    private readonly ConstructorInvoker fixtureConstructor;
    private readonly bool takesFixture;

    private BareClass(Type type)
    {
        name = type.FullName!;
        var fixture = type.GetInterfaces()
            .Single(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IClassFixture<>))
            .GetGenericArguments()[0];
        fixtureConstructor = ConstructorInvoker.Create(fixture.GetConstructors().Single());
        var ownConstructor = type.GetConstructors().Single();
        takesFixture = ownConstructor.GetParameters().Length == 1;
        constructor = ConstructorInvoker.Create(ownConstructor);
        Tests = [.. Order.Apply(type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))), method => method.Name)
            .Select(method => ($"{name}.{method.Name}", MethodInvoker.Create(method)))];
    }

    public IReadOnlyList<(string Name, MethodInvoker Body)> Tests { get; }

    public static IReadOnlyList<BareClass> Discover()
        => [.. Order.Apply(typeof(BareClass).Assembly.GetTypes().Where(type => type.IsDefined(typeof(UseFixturesAttribute<,,>))), type => type.FullName!)
            .Select(type => new BareClass(type))];

    /// <summary>Returns how many tests passed.</summary>
    public async ValueTask<int> RunAsync()
    {
        var passed = 0;
        var fixture = fixtureConstructor.Invoke();
        await InitializeAsync(fixture);
        foreach (var (test, body) in Tests)
        {
            try
            {
                await RunTestAsync(test, body, fixture);
                passed++;
            }
            catch (Exception failure)
            {
                await Console.Error.WriteLineAsync($"{test}: {failure}");
            }
        }

        await DisposeAsync(fixture);
        return passed;
    }

    private async ValueTask RunTestAsync(string test, MethodInvoker body, object fixture)
    {
        var instance = takesFixture ? constructor.Invoke(fixture) : constructor.Invoke();
        try
        {
            await InitializeAsync(instance);
            Isolation.Before(test);
            try
            {
                body.Invoke(instance);
            }
            finally
            {
                Isolation.After();
            }
        }
        finally
        {
            await DisposeAsync(instance);
        }
    }

    private static ValueTask InitializeAsync(object instance)
        => instance is IAsyncLifetime lifetime ? lifetime.InitializeAsync() : ValueTask.CompletedTask;

    private static ValueTask DisposeAsync(object instance)
    {
        if (instance is IAsyncDisposable asyncDisposable)
        {
            return asyncDisposable.DisposeAsync();
        }

        (instance as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }
}
