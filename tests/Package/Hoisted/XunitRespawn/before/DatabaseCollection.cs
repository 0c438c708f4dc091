namespace Warehouse.Tests;

[CollectionDefinition("database")]
public class DatabaseCollection : ICollectionFixture<DatabaseFixture>;
