using System.Data.Common;
using FixtureGen.AdoNet;
using FixtureGen.AdoNet.Sql;

namespace FixtureGen.Tests.AdoNet;

/// <summary>The words of databases that no server here speaks. They were taken from manuals; no test compares them with a server.</summary>
public sealed class DialectTests
{
    [Fact]
    public void The_standard_has_savepoints_that_are_released()
    {
        var dialect = AdoDialect.Standard;
        Assert.Equal("SAVEPOINT x", dialect.Save("x"));
        Assert.Equal("ROLLBACK TO SAVEPOINT x", dialect.RollBackTo("x"));
        Assert.Equal("RELEASE SAVEPOINT x", dialect.Release("x"));
        Assert.Equal("\"a \"\"b\"\"\"", dialect.Quote("a \"b\""));
    }

    [Fact]
    public void SQL_Server_saves_transactions_and_releases_nothing()
    {
        var dialect = AdoDialect.SqlServer;
        Assert.Equal("SAVE TRANSACTION x", dialect.Save("x"));
        Assert.Equal("ROLLBACK TRANSACTION x", dialect.RollBackTo("x"));
        Assert.Null(dialect.Release("x"));
        Assert.Equal("[a]]b]", dialect.Quote("a]b"));
        Assert.Contains("32", Assert.Throws<ArgumentException>(() => dialect.Quote(new string('a', 33))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Server=.;MultipleActiveResultSets=True", true)]
    [InlineData("Server=.;Multiple Active Result Sets=true", true)]
    [InlineData("Server=.;MultipleActiveResultSets=False", false)]
    [InlineData("Server=.", false)]
    public void SQL_Server_has_no_savepoints_with_several_result_sets(string connectionString, bool isRefused)
        => Assert.Equal(isRefused, AdoDialect.SqlServer.RefusesConnection(new DbConnectionStringBuilder { ConnectionString = connectionString }) is not null);

    [Fact]
    public void Each_dialect_reads_texts_by_its_own_grammar()
    {
        Assert.Same(SqlGrammar.Sqlite, AdoDialect.Sqlite.Grammar);
        Assert.Same(SqlGrammar.PostgreSql, AdoDialect.PostgreSql.Grammar);
        Assert.Same(SqlGrammar.MySql, AdoDialect.MySql.Grammar);
        Assert.Same(SqlGrammar.SqlServer, AdoDialect.SqlServer.Grammar);
        Assert.Same(SqlGrammar.Standard, AdoDialect.Standard.Grammar);
    }

    [Fact]
    public void A_dialect_is_found_by_its_provider()
    {
        Assert.Same(AdoDialect.Sqlite, AdoDialect.For(Microsoft.Data.Sqlite.SqliteFactory.Instance));
        Assert.Same(AdoDialect.SqlServer, AdoDialect.For(new SqlClientFactory()));
        Assert.Same(AdoDialect.MySql, AdoDialect.For(new MySqlConnectorFactory()));
        Assert.Same(AdoDialect.Standard, AdoDialect.For(new UnknownFactory()));
    }

    private sealed class SqlClientFactory : DbProviderFactory;

    private sealed class MySqlConnectorFactory : DbProviderFactory;

    private sealed class UnknownFactory : DbProviderFactory;
}
