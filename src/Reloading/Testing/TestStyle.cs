namespace FixtureGen.Reloading.Testing;

/// <summary>How a test class is run, as far as it matters what runs once a test.</summary>
internal enum TestStyle
{
    /// <summary>xUnit v2 and v3: an instance a test; set-up in the constructor and <c>InitializeAsync</c>.</summary>
    Xunit,

    /// <summary>An instance a class unless asked for otherwise; set-up in <c>[SetUp]</c>.</summary>
    NUnit,

    /// <summary>An instance a test; set-up in the constructor and <c>[TestInitialize]</c>.</summary>
    MSTest,
}
