namespace FixtureGen.Package.Tests;

/// <summary>All tests of packages share one feed: packing takes longer than they do.</summary>
[CollectionDefinition(nameof(PackedFeed))]
public sealed class PackedFeedCollection : ICollectionFixture<PackedFeed>;
