using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Sources;

/// <summary>An expression, and the call in which it is evaluated.</summary>
internal readonly record struct Value(IOperation Expression, CallFrame Frame);
