namespace FixtureGen.Generators.Model;

/// <summary>Where MSTest finds the hooks around the tests of a class.</summary>
internal enum HooksPlace
{
    /// <summary>In a base class, or nowhere: nothing is added.</summary>
    Elsewhere,

    /// <summary>In the base class that is added.</summary>
    BaseClass,

    /// <summary>In the class itself, which has a base class already that nothing can be added to.</summary>
    Class,
}
