using System.Buffers;
using System.Text.Json;

namespace FixtureGen.Reporting;

/// <summary>The run summary as JSON. Times are milliseconds, sizes bytes; keys are only ever added.</summary>
internal static class SummaryJson
{
    internal static byte[] Write(RunReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            var groups = report.Groups;
            var totals = SummaryTotals.Of(groups);
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteString("startedAt", report.StartedAt);
            json.WriteNumber("processId", Environment.ProcessId);
            Write(json, totals);
            json.WriteStartArray("schemas");
            foreach (var schema in report.Schemas)
            {
                json.WriteStartObject();
                json.WriteString("database", schema.Database);
                json.WriteString("engine", schema.Engine);
                Milliseconds(json, "createMs", schema.Elapsed);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("groups");
            foreach (var group in groups)
            {
                Write(json, group);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, SummaryTotals totals)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("groups", totals.Groups);
        json.WriteNumber("setsLoaded", totals.SetsLoaded);
        json.WriteNumber("classes", totals.Classes);
        json.WriteNumber("tests", totals.Tests);
        json.WriteNumber("rollBacks", totals.RollBacks);
        json.WriteNumber("loadStatements", totals.LoadStatements);
        json.WriteNumber("classSetupStatements", totals.SetupStatements);
        json.WriteNumber("transactionStatements", totals.TransactionStatements);
        json.WriteNumber("leasesMade", totals.LeasesMade);
        json.WriteNumber("leasesReused", totals.LeasesReused);
        json.WriteNumber("databasesDiscarded", totals.DatabasesDiscarded);
        Milliseconds(json, "loadMs", totals.LoadTime);
        json.WriteEndObject();

        json.WriteStartObject("estimateOfLoadingPerTest");
        json.WriteString("note", SummaryTotals.EstimateNote);
        json.WriteNumber("loadStatements", totals.PerTestLoadStatements);
        Milliseconds(json, "loadMs", totals.PerTestLoadTime);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GroupReport group)
    {
        json.WriteStartObject();
        json.WriteString("id", group.Group.Id);
        json.WriteString("database", group.Group.Database.FullName);
        json.WriteString("engine", group.Engine);
        json.WriteNumber("loads", group.Loads);
        json.WriteString("failure", group.Failure);
        Milliseconds(json, "loadMs", group.Elapsed);
        json.WriteNumber("imageBytes", group.ImageSize);
        json.WriteNumber("classes", group.Classes);
        json.WriteNumber("tests", group.Tests);
        json.WriteNumber("rollBacks", group.RollBacks);
        json.WriteNumber("loadStatements", group.LoadStatements);
        json.WriteNumber("classSetupStatements", group.SetupStatements);
        json.WriteNumber("transactionStatements", group.TransactionStatementCount);
        json.WriteNumber("leasesMade", group.LeasesMade);
        json.WriteNumber("leasesReused", group.LeasesReused);
        json.WriteNumber("databasesDiscarded", group.DatabasesDiscarded);
        json.WriteStartArray("discarded");
        foreach (var discarded in group.Discarded)
        {
            json.WriteStartObject();
            json.WriteString("because", discarded.Because);
            json.WriteString("first", discarded.First);
            json.WriteNumber("databases", discarded.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("fixtures");
        foreach (var fixture in group.Fixtures)
        {
            Write(json, fixture);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FixtureReport fixture)
    {
        json.WriteStartObject();
        json.WriteString("fixture", fixture.Fixture.FullName);
        Milliseconds(json, "loadMs", fixture.Elapsed);
        json.WriteNumber("statements", fixture.Record.Statements);
        json.WriteStartObject("rows");
        foreach (var (table, rows) in fixture.Record.RowsByTable)
        {
            json.WriteNumber(table, rows);
        }

        json.WriteEndObject();
        Strings(json, "plannedTables", fixture.Planned);
        Strings(json, "tablesMissingFromPlan", fixture.Missing);
        json.WriteString("advice", fixture.Advice);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Milliseconds(Utf8JsonWriter json, string name, TimeSpan time)
        => json.WriteNumber(name, Math.Round(time.TotalMilliseconds, 3));
}
