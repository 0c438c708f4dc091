namespace FixtureGen.PostgreSql.Databases;

/// <summary>Says what to write where Npgsql does not know a type: the application may have mapped it on a data source of its own.</summary>
internal static class UnmappedTypeHint
{
    /// <returns>The failure with a hint; null when it has another cause.</returns>
    internal static Exception? Of(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is InvalidCastException or NotSupportedException or ArgumentException && CallFor(cause.Message) is { } call)
            {
                var message =
                    $"{failure.Message} Tests have a data source of their own, which does not know what the application maps on its " +
                    "own or in UseNpgsql(o => …). Tell the engine too: override Engine in the test database with " +
                    $"new PostgreSqlEngine(null, builder => builder.{call}).";
                return failure switch
                {
                    InvalidCastException => new InvalidCastException(message, failure),
                    ArgumentException => new ArgumentException(message, failure),
                    _ => new NotSupportedException(message, failure),
                };
            }
        }

        return null;
    }

    private static string? CallFor(string message)
    {
        return Has("NodaTime") ? "UseNodaTime()"
            : Has("NetTopologySuite") || Has("'geometry'") || Has("'geography'") ? "UseNetTopologySuite()"
            : Has("dynamic JSON") || Has("EnableDynamicJson") ? "EnableDynamicJson()"
            : Has("EnableUnmappedTypes") ? "EnableUnmappedTypes()"
            : Has("in the types that were loaded") ? "MapEnum<…>()"
            : null;

        bool Has(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
