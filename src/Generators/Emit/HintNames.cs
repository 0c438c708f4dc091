using FixtureGen.Analysis.Collections;
using FixtureGen.Generators.Hashing;

namespace FixtureGen.Generators.Emit;

/// <summary>Names of the generated files.</summary>
internal static class HintNames
{
    // None of these can be a class's: the runtime has namespaces of these names, and the last one is a class of its own.
    public const string Glue = "FixtureGen.Glue.g.cs";
    public const string Plan = "FixtureGen.Plan.g.cs";
    public const string Memory = "FixtureGen.Memory.g.cs";
    public const string Start = "FixtureGen.Sandbox.g.cs";

    private const int ClashDigits = 8;

    /// <summary>
    /// Finds the names that differ from another one in case only: the compiler, like some file systems, takes them for the same.
    /// </summary>
    public static EquatableArray<string> FindClashes(IEnumerable<string> classes)
        => classes
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(names => names.Count() > 1)
            .SelectMany(names => names)
            .ToEquatableArray();

    public static string Of(string testClass, EquatableArray<string> clashes)
    {
        // A comma is part of no type's name. A backtick and a plus sign are in type names but not in the file names of all compilers.
        var name = testClass.Replace('+', '-').Replace('`', '-');
        return clashes.Contains(testClass) ? $"{name},{Sha256Text.Of(testClass).Substring(0, ClashDigits)}.g.cs" : name + ".g.cs";
    }
}
