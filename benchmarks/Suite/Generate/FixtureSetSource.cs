namespace Suite.Generate;

/// <summary>Writes one fixture set as the hand-written strategies need it: what to load and what to clear.</summary>
internal static class FixtureSetSource
{
    public static string Write(FixtureSet set)
    {
        var fixtures = string.Join(", ", set.Files.Select(file => $"new {Names.Pascal(file)}()"));
        var tables = string.Join(", ", set.Tables.Select(Literal.Quote));
        return $$"""
            using Suite.HandWritten;

            namespace Suite.Fixtures;

            public sealed class {{Names.FixtureSet(set.Name)}} : IFixtureSet
            {
                public static Fixture[] Fixtures { get; } = [{{fixtures}}];

                public static string[] Tables { get; } = [{{tables}}];
            }

            """;
    }
}
