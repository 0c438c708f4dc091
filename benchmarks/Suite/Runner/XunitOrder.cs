using Suite;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(CollectionOrder))]
[assembly: TestCaseOrderer(typeof(CaseOrder))]

namespace Suite;

/// <summary>Each class is a collection of its own, named after it.</summary>
public sealed class CollectionOrder : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection
        => Order.Apply(testCollections, collection => Order.ClassOf(collection.TestCollectionDisplayName));
}

public sealed class CaseOrder : ITestCaseOrderer
{
    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase
        => Order.Apply(testCases, testCase => testCase.TestCaseDisplayName);
}
