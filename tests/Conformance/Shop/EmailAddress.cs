namespace FixtureGen.Conformance.Shop;

internal sealed record EmailAddress(string Box, string Host)
{
    public override string ToString() => $"{Box}@{Host}";

    internal static EmailAddress Parse(string text) => new(text[..text.IndexOf('@')], text[(text.IndexOf('@') + 1)..]);
}
