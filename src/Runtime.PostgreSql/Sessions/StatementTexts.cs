using FixtureGen.AdoNet.Sql;

namespace FixtureGen.PostgreSql.Sessions;

/// <summary>The statements of a text, each for itself and without the comments before it.</summary>
internal static class StatementTexts
{
    internal static List<string> Of(string text)
    {
        var statements = new List<string>();
        var reader = new StatementReader(text, SqlGrammar.PostgreSql);
        while (reader.Next())
        {
            statements.Add(text[reader.Start..reader.End]);
        }

        return statements;
    }
}
