namespace FixtureGen.Analysis.Symbols;

/// <summary>Why a class cannot be used as a fixture.</summary>
internal enum FixtureProblem
{
    None,

    /// <summary>It does not derive from <c>Fixture</c>.</summary>
    NotDerived,

    /// <summary>It lacks <c>[Fixture]</c>.</summary>
    NotMarked,

    Abstract,

    /// <summary>It, or a type around it, has type parameters.</summary>
    Generic,

    /// <summary>Other types of its assembly cannot name it.</summary>
    NotVisible,

    /// <summary>It has no constructor without parameters that other types of its assembly can call.</summary>
    NoConstructor,
}
