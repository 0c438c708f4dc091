namespace FixtureGen.Generators.Model;

/// <param name="FullName">As reflection spells it: <c>Forum.Tests.Outer+Inner`1</c>.</param>
/// <param name="Expression">As code anywhere may write it: <c>global::Forum.Tests.Outer.Inner&lt;T&gt;</c>.</param>
internal sealed record TypeName(string FullName, string Expression);
