using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>A statement of a set-up with what it needs from around it.</summary>
internal sealed record SetUpStatement(StatementSyntax Statement, StatementFacts Facts);
