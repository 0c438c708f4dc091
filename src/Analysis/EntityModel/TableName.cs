namespace FixtureGen.Analysis.EntityModel;

internal static class TableName
{
    /// <summary>The name as table-touch lists spell it: qualified only where the schema is none of the databases' default ones.</summary>
    public static string Qualify(string? schema, string name)
        => schema is null || IsDefault(schema) ? name : schema + "." + name;

    private static bool IsDefault(string schema)
        => schema.Length == 0
        || schema.Equals("main", StringComparison.OrdinalIgnoreCase)
        || schema.Equals("public", StringComparison.OrdinalIgnoreCase)
        || schema.Equals("dbo", StringComparison.OrdinalIgnoreCase);
}
