using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Code;

/// <summary>One thing that code does to a database.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Syntax">The expression that does it.</param>
/// <param name="Statements">
/// How many statements the database runs for it, as far as the source shows; 0 when it is counted elsewhere.
/// </param>
internal sealed record Work(WorkKind Kind, SyntaxNode Syntax, int Statements)
{
    /// <summary>What the code asks before it does it.</summary>
    public Guard Guard { get; init; }

    /// <summary>Whether it is done to something static, which is there once: it is opened or started by the first test alone.</summary>
    public bool IsOnStatic { get; init; }

    /// <summary>Whether it is done to a local variable, which is there for the code around it alone.</summary>
    public bool IsOnLocal { get; init; }

    /// <summary>Whether what is done can only be told from the name of what is called. It cannot be moved.</summary>
    public bool IsOutOfSight { get; init; }
}
