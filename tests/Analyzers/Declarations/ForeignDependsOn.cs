namespace FixtureGen.Analyzers.Tests.Declarations;

/// <summary>The attributes <c>[DependsOn]</c> of test frameworks, as MSTest 4.5 and TUnit 1.81 declare them.</summary>
internal static class ForeignDependsOn
{
    public const string MSTest = """
        namespace Microsoft.VisualStudio.TestTools.UnitTesting
        {
            [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Method, AllowMultiple = true)]
            public sealed class DependsOnAttribute : System.Attribute
            {
                public DependsOnAttribute(string test) { }
                public DependsOnAttribute(System.Type testClass) { }
                public DependsOnAttribute(System.Type testClass, string test) { }
            }
        }
        """;

    public const string TUnit = """
        namespace TUnit.Core
        {
            [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Method, AllowMultiple = true)]
            public sealed class DependsOnAttribute<T> : System.Attribute;
        }
        """;
}
