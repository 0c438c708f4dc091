using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>
/// Where MSTest finds what is run around the tests of a class. It allows a class one set-up and one clean-up of each kind, and runs those
/// of its base classes too.
/// </summary>
internal static class MSTestSymbols
{
    /// <summary>The clean-up that is generated.</summary>
    public const string GeneratedCleanup = "FixtureGenTestCleanup";

    /// <summary>Whether a base class of a test class has, or is given, what is run around the tests.</summary>
    public static bool InheritsHooks(INamedTypeSymbol testClass)
    {
        for (var current = testClass.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if ((TestClassSymbols.IsTestClass(current) && TestClassSymbols.CanBeExtended(current))
                || !current.GetMembers(GeneratedCleanup).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a test class can be given a base class. A record's would have to be a record.</summary>
    public static bool CanGetBaseClass(INamedTypeSymbol testClass)
        => testClass is { BaseType.SpecialType: SpecialType.System_Object, IsRecord: false };

    /// <summary>Whether a test class is given the hooks itself.</summary>
    public static bool HasHooksItself(INamedTypeSymbol testClass) => !CanGetBaseClass(testClass) && !InheritsHooks(testClass);

    /// <summary>The kind of set-up or clean-up that a method is, of those that are generated too; or null.</summary>
    public static string? HookOf(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "TestInitializeAttribute" or "TestCleanupAttribute" or "ClassCleanupAttribute" } type
                && type.ContainingNamespace.ToDisplayString() == "Microsoft.VisualStudio.TestTools.UnitTesting")
            {
                return type.Name.Substring(0, type.Name.Length - "Attribute".Length);
            }
        }

        return null;
    }
}
