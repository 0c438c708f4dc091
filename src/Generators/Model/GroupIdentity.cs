using FixtureGen.Generators.Hashing;

namespace FixtureGen.Generators.Model;

/// <summary>Makes the stable id of a fixture group from what its classes have in common.</summary>
internal static class GroupIdentity
{
    private const int Digits = 12;

    /// <param name="database">Full name of the named database, or null.</param>
    /// <param name="context">Full name of the context, or null.</param>
    /// <param name="isolation">Name of the isolation.</param>
    /// <param name="fixtures">Full names in load order.</param>
    public static string Of(string? database, string? context, string isolation, IEnumerable<string> fixtures)
    {
        var against = database ?? (context is null ? "any" : "context:" + context);
        return "g" + Sha256Text.Of(new[] { against, isolation }.Concat(fixtures)).Substring(0, Digits);
    }
}
