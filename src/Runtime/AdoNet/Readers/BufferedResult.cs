using System.Data.Common;

namespace FixtureGen.AdoNet.Readers;

/// <summary>One result in memory: its columns, and the rows that were not read yet.</summary>
internal sealed class BufferedResult
{
    internal static readonly BufferedResult None = new([], [], [], hasRows: false);

    private BufferedResult(string[] names, Type[] types, string[] typeNames, bool hasRows)
    {
        Names = names;
        Types = types;
        TypeNames = typeNames;
        HasRows = hasRows;
    }

    internal string[] Names { get; }

    internal Type[] Types { get; }

    internal string[] TypeNames { get; }

    internal bool HasRows { get; }

    internal List<object[]> Rows { get; } = [];

    internal static BufferedResult Of(DbDataReader source)
    {
        var columns = Enumerable.Range(0, source.FieldCount).ToArray();
        return columns.Length == 0
            ? None
            : new(
                Array.ConvertAll(columns, source.GetName),
                Array.ConvertAll(columns, source.GetFieldType),
                Array.ConvertAll(columns, source.GetDataTypeName),
                source.HasRows);
    }

    /// <summary>Takes over the row that the source stands on.</summary>
    internal object[] Add(DbDataReader source, Func<DbDataReader, int, object>?[] accessors)
    {
        var values = new object[Names.Length];
        for (var ordinal = 0; ordinal < values.Length; ordinal++)
        {
            values[ordinal] = source.IsDBNull(ordinal)
                ? DBNull.Value
                : ordinal < accessors.Length && accessors[ordinal] is { } accessor ? accessor(source, ordinal) : source.GetValue(ordinal);
        }

        Rows.Add(values);
        return values;
    }
}
