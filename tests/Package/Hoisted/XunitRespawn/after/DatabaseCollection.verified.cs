namespace Warehouse.Tests;
