namespace FixtureGen.Guards;

/// <summary>The errors of connections that code under test makes itself, to databases that FixtureGen did not make.</summary>
internal static class OtherDatabaseStop
{
    internal static InvalidOperationException OfConnection(Sandbox sandbox, string database, string allowed)
        => new(
            $"'{sandbox.Owner}' opens {database} by a connection of its own. FixtureGen did not make that database: what the test does " +
            "there would stay, and it would not see the fixtures. " +
            "Give the code under test the test's Connection, or a data source (Sandbox.Current.CreateDataSource()). " +
            $"Where the test is meant to use that database, say so in the test project: [assembly: AllowDatabase(\"{allowed}\")].");

    internal static InvalidOperationException OfSandboxString(Sandbox sandbox)
        => new(
            $"'{sandbox.Owner}' opens a connection with the connection string of its sandbox. The sandbox is reached by the connections " +
            "that FixtureGen makes, and by no connection string. " +
            "Give the code under test the test's Connection, or a data source (Sandbox.Current.CreateDataSource()).");
}
