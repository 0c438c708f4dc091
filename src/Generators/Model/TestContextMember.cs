namespace FixtureGen.Generators.Model;

/// <summary>The property in which MSTest tells a class of its running test.</summary>
internal enum TestContextMember
{
    /// <summary>There is none: another member has its name, or the framework is another one.</summary>
    None,

    /// <summary>The class has it, or inherits it.</summary>
    IsThere,

    /// <summary>It is added.</summary>
    ToAdd,
}
