using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Analysis.Writes.Sql;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Writes;

/// <summary>Reads the SQL that code runs through Entity Framework Core, Dapper, ADO.NET commands and Npgsql's COPY.</summary>
internal static class SqlCalls
{
    public static void Read(IOperation call, IMethodSymbol method, CallFrame frame, ValueReader values, WriteFindings findings)
    {
        if (TextOf(call, method) is { } text)
        {
            Read(new Value(text.Value, frame), IsQuery(method), IsFormat(text), values, findings);
        }
    }

    /// <summary>
    /// The texts that a call or an assignment runs as SQL, as far as they are known while compiling; none when it runs none.
    /// </summary>
    public static IReadOnlyList<string> TextsOf(IOperation operation, CallFrame frame, ValueReader values)
    {
        var text = operation switch
        {
            IInvocationOperation call => TextOf(call, call.TargetMethod),
            IObjectCreationOperation { Constructor: { } constructor } creation => TextOf(creation, constructor),
            _ => null,
        };
        return text is not null && IsFormat(text) ? new KnownTexts(values).OfFormat(new Value(text.Value, frame))
            : text is not null ? new KnownTexts(values).Of(new Value(text.Value, frame))
            : operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }
                && IsCommandText(property)
                ? new KnownTexts(values).Of(new Value(value, frame))
            : [];
    }

    /// <summary>Reads <c>command.CommandText = …</c>.</summary>
    public static void ReadAssignment(IPropertySymbol property, Value value, ValueReader values, WriteFindings findings)
    {
        if (IsCommandText(property))
        {
            Read(value, isQuery: false, isFormat: false, values, findings);
        }
        else if (property.Name == "CommandType" && value.Expression is IFieldReferenceOperation { Field.Name: "StoredProcedure" })
        {
            findings.MissSomething();
        }
    }

    private static void Read(Value sql, bool isQuery, bool isFormat, ValueReader values, WriteFindings findings)
    {
        var texts = new KnownTexts(values);
        foreach (var text in isFormat ? texts.OfFormat(sql) : texts.Of(sql))
        {
            var writes = SqlWrites.Of(text);
            findings.SqlTables.AddRange(writes.Tables);
            if (!writes.IsComplete && !isQuery)
            {
                findings.MissSomething();
            }
        }
    }

    /// <summary>The argument of a call that is SQL, or null.</summary>
    private static IArgumentOperation? TextOf(IOperation call, IMethodSymbol method)
    {
        var arguments = (call as IInvocationOperation)?.Arguments ?? (call as IObjectCreationOperation)?.Arguments;
        return Parameter(method) is { } parameter
            ? arguments?.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)
            : null;
    }

    private static bool IsFormat(IArgumentOperation text) => text.Parameter?.Type.Name == "FormattableString";

    private static bool IsCommandText(IPropertySymbol property) => property.Name == "CommandText" && IsCommand(property.ContainingType);

    /// <summary>The parameter that takes SQL, or null.</summary>
    internal static IParameterSymbol? Parameter(IMethodSymbol method)
        => (method.Name.StartsWith("ExecuteSql", StringComparison.Ordinal) || IsQuery(method)) && method.IsInEntityFramework()
            ? Named(method, "sql")
        : method.ContainingNamespace.IsNamed("Dapper") ? Named(method, "sql") ?? Named(method, "commandText")
        : method.MethodKind == MethodKind.Constructor && IsCommand(method.ContainingType)
            ? method.Parameters.FirstOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_String)
        : method.Name == "CreateCommand" && AdoNetTypes.IsDataSource(method.ContainingType) ? Named(method, "commandText")
        : Named(method, "copyFromCommand");

    private static IParameterSymbol? Named(IMethodSymbol method, string name)
        => method.Parameters.FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>
    /// A text that is not known is taken for a mere query here; one that is known is read all the same, for <c>INSERT … RETURNING</c>.
    /// </summary>
    private static bool IsQuery(IMethodSymbol method)
        => method.Name.StartsWith("FromSql", StringComparison.Ordinal)
        || method.Name.StartsWith("SqlQuery", StringComparison.Ordinal)
        || method.Name.StartsWith("Query", StringComparison.Ordinal);

    internal static bool IsCommand(INamedTypeSymbol type)
        => type.AllInterfaces.Append(type).Any(contract => contract is { Name: "IDbCommand" })
            || type.SelfAndBases().Any(candidate => candidate.Name is "DbCommand" or "DbBatchCommand");
}
