namespace FixtureGen.Generators.Model;

/// <summary>The members that tests use.</summary>
/// <param name="Context">The context's type as code writes it; null without a context.</param>
/// <param name="Db">Modifiers of <c>Db</c>; null when the class has no need of it. The same for the others.</param>
internal sealed record MemberModels(string? Context, string? Db, string? NewDb, string? Connection)
{
    public bool Any => Db is not null || NewDb is not null || Connection is not null;
}
