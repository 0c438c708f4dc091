using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestCollectionOrderer("Suite.CollectionOrder", "FixtureGen.Suite.XunitV2")]
[assembly: TestCaseOrderer("Suite.CaseOrder", "FixtureGen.Suite.XunitV2")]

namespace Suite;

/// <summary>Each class is a collection of its own, named after it.</summary>
public sealed class CollectionOrder : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
        => Order.Apply(testCollections, collection => Order.ClassOf(collection.DisplayName));
}

public sealed class CaseOrder : ITestCaseOrderer
{
    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase
        => Order.Apply(testCases, testCase => testCase.DisplayName);
}
