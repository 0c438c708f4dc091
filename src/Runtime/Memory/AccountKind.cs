namespace FixtureGen.Memory;

/// <summary>What an account is for. The log writes these in lower case.</summary>
internal enum AccountKind
{
    /// <summary>A test.</summary>
    Test,

    /// <summary>The tables of a database are created.</summary>
    Schema,

    /// <summary>The template of a fixture group is built.</summary>
    Template,

    /// <summary>One fixture is loaded into a template.</summary>
    Load,

    /// <summary>A database is cloned from a template.</summary>
    Clone,

    /// <summary>The set-up of a test class.</summary>
    Setup,

    /// <summary>What a test did is undone.</summary>
    Rollback,

    /// <summary>A part of the program that its author measures.</summary>
    Code,
}
