namespace FixtureGen.Reloading.Code;

/// <summary>What a variable holds that FixtureGen gives a test class instead.</summary>
internal enum DatabaseRole
{
    /// <summary>A context: <c>Db</c> for the test, or <c>NewDb()</c> where one is made.</summary>
    Context,

    /// <summary>A connection: <c>Connection</c>.</summary>
    Connection,

    /// <summary>What connections come from, or its builder. Nothing stands for it: what comes from it is <c>Connection</c>.</summary>
    DataSource,

    /// <summary>
    /// The options of a context, or their builder. Nothing stands for them: what is made from them is made by <c>NewDb()</c>.
    /// </summary>
    Options,

    /// <summary>What empties the tables between tests. Nothing stands for it: the rollback does its work.</summary>
    Reset,

    /// <summary>A class fixture that has all of these. Its members are replaced one by one.</summary>
    Owner,
}
