namespace FixtureGen.Analysis.Symbols;

/// <summary>The members through which a test uses its database: their names, and their declarations without modifiers.</summary>
internal static class DatabaseMembers
{
    public const string Db = "Db";
    public const string NewDb = "NewDb";
    public const string Connection = "Connection";

    public const string ConnectionDeclaration = "global::System.Data.Common.DbConnection " + Connection;

    public static readonly IReadOnlyList<string> Names = [Db, NewDb, Connection];

    public static string DbDeclaration(string context) => $"{context} {Db}";

    public static string NewDbDeclaration(string context) => $"{context} {NewDb}()";
}
