namespace Suite.HandWritten;

public interface IFixtureSet
{
    /// <summary>In load order.</summary>
    static abstract Fixture[] Fixtures { get; }

    /// <summary>All tables that the fixtures fill, referenced tables first.</summary>
    static abstract string[] Tables { get; }
}
