namespace FixtureGen.Tool.Tests.Scan;

/// <summary>What the compiler writes with /errorlog, cut down to what differs.</summary>
internal static class CompilerLog
{
    internal static string Of(params string[] results) => $$"""
        {
          "$schema": "http://json.schemastore.org/sarif-2.1.0",
          "version": "2.1.0",
          "runs": [
            {
              "results": [ {{string.Join(",", results)}} ],
              "tool": { "driver": { "name": "Microsoft (R) Visual C# Compiler", "rules": [
                { "id": "CS0168", "shortDescription": { "text": "Variable is declared but never used" } },
                { "id": "FG4001", "shortDescription": { "text": "Rows per test" }, "defaultConfiguration": { "level": "note" }, "helpUri": "https://example.org/FG4001" },
                { "id": "FG5001", "shortDescription": { "text": "Statement ends the transaction" }, "helpUri": "https://example.org/FG5001" }
              ] } },
              "columnKind": "utf16CodeUnits"
            }
          ]
        }
        """;

    internal static string Result(string rule, string file, int line, int? tests = null, int statements = 1, bool isSuppressed = false) => $$"""
        {
          "ruleId": "{{rule}}",
          "level": "note",
          "message": { "text": "Says {{rule}}." },
          {{(isSuppressed ? "\"suppressions\": [ { \"kind\": \"inSource\" } ]," : "")}}
          "locations": [ { "physicalLocation": {
            "artifactLocation": { "uri": "{{new Uri(file).AbsoluteUri}}" },
            "region": { "startLine": {{line}}, "startColumn": 9, "endLine": {{line}}, "endColumn": 30 }
          } } ],
          "properties": { "warningLevel": 1{{(tests is null ? "" : $", \"customProperties\": {{ \"Tests\": \"{tests}\", \"Statements\": \"{statements}\" }}")}} }
        }
        """;
}
