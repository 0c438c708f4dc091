using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Testing;

/// <summary>The attributes of the test frameworks that a compilation references.</summary>
internal sealed class TestAttributes
{
    private const string Xunit = "Xunit.";
    private const string NUnit = "NUnit.Framework.";
    private const string MSTest = "Microsoft.VisualStudio.TestTools.UnitTesting.";

    private readonly Dictionary<INamedTypeSymbol, TestStyle> tests = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> setUps = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> tearDowns = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> classSetUps = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> classTearDowns = new(SymbolEqualityComparer.Default);

    private TestAttributes(Compilation compilation)
    {
        Find(Xunit + "FactAttribute", attribute => tests[attribute] = TestStyle.Xunit);
        foreach (var name in new[] { "TestAttribute", "TestCaseAttribute", "TestCaseSourceAttribute", "TheoryAttribute" })
        {
            Find(NUnit + name, attribute => tests[attribute] = TestStyle.NUnit);
        }

        Find(MSTest + "TestMethodAttribute", attribute => tests[attribute] = TestStyle.MSTest);
        Find(NUnit + "SetUpAttribute", attribute => setUps.Add(attribute));
        Find(MSTest + "TestInitializeAttribute", attribute => setUps.Add(attribute));
        Find(NUnit + "TearDownAttribute", attribute => tearDowns.Add(attribute));
        Find(MSTest + "TestCleanupAttribute", attribute => tearDowns.Add(attribute));
        Find(NUnit + "OneTimeSetUpAttribute", attribute => classSetUps.Add(attribute));
        Find(MSTest + "ClassInitializeAttribute", attribute => classSetUps.Add(attribute));
        Find(NUnit + "OneTimeTearDownAttribute", attribute => classTearDowns.Add(attribute));
        Find(MSTest + "ClassCleanupAttribute", attribute => classTearDowns.Add(attribute));

        void Find(string name, Action<INamedTypeSymbol> found)
        {
            if (compilation.GetTypeByMetadataName(name) is { } attribute)
            {
                found(attribute);
            }
        }
    }

    /// <summary>The attributes, or null when no test framework is referenced.</summary>
    public static TestAttributes? Of(Compilation compilation)
    {
        var attributes = new TestAttributes(compilation);
        return attributes.tests.Count > 0 ? attributes : null;
    }

    /// <summary>The framework that runs <paramref name="method"/> as a test, or null.</summary>
    public TestStyle? StyleOf(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            for (var type = attribute.AttributeClass; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            {
                if (tests.TryGetValue(type, out var style))
                {
                    return style;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// How many cases of a test are written out as attributes and not skipped; 1 for a test without, and for one whose cases are computed.
    /// </summary>
    public static int CasesOf(IMethodSymbol test)
    {
        if (IsSkipped(test))
        {
            return 0;
        }

        var cases = test.GetAttributes().Where(IsCase).ToList();
        return cases.Count == 0 ? 1 : cases.Count(written => !Skips(written));
    }

    /// <summary>Tells whether a test, or all of a class, is not run as long as nobody asks for it by name.</summary>
    public static bool IsSkipped(ISymbol testOrClass)
        => testOrClass.GetAttributes().Any(attribute => !IsCase(attribute) && Skips(attribute));

    /// <summary>
    /// Tells whether a method is run before every test. NUnit takes the attribute of the method that it overrides for its own.
    /// </summary>
    public bool IsSetUp(IMethodSymbol method) => HasAny(method, setUps);

    public bool IsTearDown(IMethodSymbol method) => HasAny(method, tearDowns);

    /// <summary>Tells whether a method is run once, before the first test of its class.</summary>
    public bool IsClassSetUp(IMethodSymbol method) => HasAny(method, classSetUps);

    /// <summary>
    /// Tells whether a class set-up also runs for each class that derives from its own, which MSTest does only where asked to.
    /// </summary>
    public static bool RunsForDerivedClasses(IMethodSymbol classSetUp)
        => classSetUp.GetAttributes()
            .FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ClassInitializeAttribute") is not { } attribute
        || attribute.ConstructorArguments is [{ Value: 1 }];

    public bool IsClassTearDown(IMethodSymbol method) => HasAny(method, classTearDowns);

    private static bool IsCase(AttributeData attribute)
        => attribute.AttributeClass?.Name is "InlineDataAttribute" or "TestCaseAttribute" or "DataRowAttribute";

    /// <summary>A condition that is asked while the tests run does not count.</summary>
    private static bool Skips(AttributeData attribute)
        => attribute.AttributeClass?.Name is "IgnoreAttribute" or "ExplicitAttribute"
        || (attribute.NamedArguments.Any(
            static argument => argument.Key is "Skip" or "Ignore" or "IgnoreReason" or "IgnoreMessage" or "Explicit"
                && argument.Value is { Kind: TypedConstantKind.Primitive } given && given.Value is not (null or false))
            && !attribute.NamedArguments.Any(static argument => argument.Key is "SkipWhen" or "SkipUnless"));

    private static bool HasAny(IMethodSymbol method, HashSet<INamedTypeSymbol> attributes)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            foreach (var attribute in current.GetAttributes())
            {
                if (attribute.AttributeClass is { } type && attributes.Contains(type))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
