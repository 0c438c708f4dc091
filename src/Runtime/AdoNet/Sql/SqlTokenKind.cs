namespace FixtureGen.AdoNet.Sql;

/// <summary>What a <see cref="SqlScanner"/> has come to.</summary>
internal enum SqlTokenKind
{
    End,

    /// <summary>A keyword, a name without quotes, a number, a parameter.</summary>
    Word,

    /// <summary>A name in quotes.</summary>
    QuotedName,

    /// <summary>A string.</summary>
    Literal,

    Semicolon,

    /// <summary>One character of an operator, or a bracket.</summary>
    Symbol,
}
