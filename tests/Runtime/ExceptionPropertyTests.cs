using System.Collections;

namespace FixtureGen.Tests;

/// <summary>Test frameworks print the properties of an exception by ToString.</summary>
public sealed class ExceptionPropertyTests
{
    [Fact]
    public void Lists_are_printed_as_what_is_in_them()
    {
        Assert.Equal("author, book", SandboxEscapedException.OfTest("a test", null, ["author", "book"]).Tables.ToString());
        Assert.Equal("(none)", SandboxEscapedException.OfTest("a test", null, []).Tables.ToString());
    }

    [Fact]
    public void No_other_exception_has_a_list()
    {
        var lists =
            from type in typeof(SandboxEscapedException).Assembly.GetExportedTypes()
            where type.IsSubclassOf(typeof(Exception))
            from property in type.GetProperties()
            where property.DeclaringType == type
            where property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))
            select $"{type.Name}.{property.Name}";

        Assert.Equal(["SandboxEscapedException.Tables"], lists);
    }
}
