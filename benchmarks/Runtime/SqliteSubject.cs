using System.Diagnostics.CodeAnalysis;
using FixtureGen.Glue;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Runtime.Benchmark;

internal sealed class SqliteSubject : Subject, ITestClass
{
    [SetsRequiredMembers]
    private SqliteSubject()
    {
        Physical = Open();
        Idle = Open();
        Use = SqliteShop.Use;
        TestClass = typeof(SqliteSubject);
    }

    static TestClassDescriptor ITestClass.Descriptor => new(typeof(SqliteSubject), "sqlite");

    internal static async Task<Subject> StartAsync()
    {
        var subject = new SqliteSubject();
        await subject.StartAsync<SqliteSubject>().ConfigureAwait(false);
        return subject;
    }

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        return connection;
    }
}
