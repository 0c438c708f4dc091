namespace FixtureGen.AdoNet.Sql;

/// <summary>What a <see cref="SqlScanner"/> has come to.</summary>
internal enum SqlToken
{
    End,
    Word,
    Semicolon,

    /// <summary>A string, a quoted name, a number, an operator.</summary>
    Other,
}
