using Xunit;

namespace ManyModels;

/// <summary>The test that a library should not be noticed by.</summary>
public class TrivialTests
{
    [Fact]
    public void One_and_one_is_two() => Assert.Equal(2, 1 + 1);
}
