using Microsoft.EntityFrameworkCore.Storage;

namespace FixtureGen.Conformance.Harness;

/// <summary>Retries what failed with a <see cref="TimeoutException"/>, as the strategies of server databases retry lost connections.</summary>
internal sealed class RetryOnce(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, maxRetryCount: 2, TimeSpan.FromMilliseconds(1))
{
    protected override bool ShouldRetryOn(Exception exception) => exception is TimeoutException;
}
