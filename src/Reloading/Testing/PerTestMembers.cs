using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Testing;

/// <summary>What of a class its test framework runs for every test.</summary>
internal static class PerTestMembers
{
    /// <summary>
    /// Constructors, initializers and set-up methods that <paramref name="type"/> itself declares, in the order in which they run.
    /// </summary>
    public static IEnumerable<ISymbol> SetUpsOf(INamedTypeSymbol type, TestStyle style, TestAttributes attributes)
    {
        if (HasInstancePerTest(type, style))
        {
            foreach (var member in type.GetMembers())
            {
                if (!member.IsStatic && !member.IsImplicitlyDeclared && member is IFieldSymbol or IPropertySymbol)
                {
                    yield return member;
                }
            }

            foreach (var constructor in type.InstanceConstructors)
            {
                if (!constructor.IsImplicitlyDeclared)
                {
                    yield return constructor;
                }
            }
        }

        foreach (var method in MethodsOf(type))
        {
            if (attributes.IsSetUp(method) || (style == TestStyle.Xunit && Implements(method, "InitializeAsync", "IAsyncLifetime")))
            {
                yield return method;
            }
        }
    }

    /// <summary>Methods that <paramref name="type"/> itself declares and that run after every test.</summary>
    public static IEnumerable<IMethodSymbol> TearDownsOf(INamedTypeSymbol type, TestStyle style, TestAttributes attributes)
    {
        foreach (var method in MethodsOf(type))
        {
            var isDisposal = HasInstancePerTest(type, style)
                && (Implements(method, "Dispose", "IDisposable")
                    || Implements(method, "DisposeAsync", "IAsyncLifetime") || Implements(method, "DisposeAsync", "IAsyncDisposable"));
            if (isDisposal || attributes.IsTearDown(method))
            {
                yield return method;
            }
        }
    }

    private static IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol type)
        => type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => !method.IsStatic && method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation);

    private static bool Implements(IMethodSymbol method, string name, string contract)
        => method.Parameters.IsEmpty
        && (method.Name == name || method.Name.EndsWith("." + name, StringComparison.Ordinal))
        && method.ContainingType.AllInterfaces.Any(implemented => implemented.Name == contract);

    /// <summary>Whether the framework makes an object of the class for each test; otherwise one for all.</summary>
    public static bool HasInstancePerTest(INamedTypeSymbol type, TestStyle style)
        => style != TestStyle.NUnit || AsksForInstancePerTest(type) || AsksForInstancePerTest(type.ContainingAssembly);

    /// <summary>Reads NUnit's <c>[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]</c>.</summary>
    private static bool AsksForInstancePerTest(ISymbol symbol)
        => symbol.GetAttributes()
            .Any(attribute => attribute is { AttributeClass.Name: "FixtureLifeCycleAttribute", ConstructorArguments: [{ Value: 1 }] });
}
