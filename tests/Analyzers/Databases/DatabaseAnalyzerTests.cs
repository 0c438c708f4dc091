using FixtureGen.Analyzers.Databases;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Databases;

public sealed class DatabaseAnalyzerTests
{
    private const string Databases = """

        public class ForumDatabase : TestDatabase<ForumContext> { protected override void Configure(DbContextOptionsBuilder<ForumContext> options, DbConnection connection) { } }
        public class OtherForumDatabase : ForumDatabase;
        public class ShopDatabase : TestDatabase<ShopContext> { protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) { } }
        public abstract class AbstractDatabase : ShopDatabase;
        public class GenericDatabase<T> : ShopDatabase;
        """;

    [Theory]
    [InlineData("[UseFixtures<Users>] public partial class {|FG3001:Tests|};")]
    [InlineData("[UseFixtures<Cities>] public partial class {|FG3001:Tests|};")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base; public partial class {|FG3001:Tests|} : Base;")]
    [InlineData("public abstract class D : TestDatabase<ForumContext>; [UseFixtures<Users>] public partial class {|FG3001:Tests|};")]
    [InlineData("public abstract class D : TestDatabase<ForumContext>; [UseDatabase<D>] public partial class {|FG3001:Tests|};")]
    public Task A_class_without_a_database_is_reported(string source) => Verify.ReportsAsync<DatabaseAnalyzer>(source);

    [Theory]
    [InlineData("[UseFixtures<Users>] public partial class {|FG3002:Tests|};")]
    [InlineData("[UseFixtures<Cities>] public partial class {|FG3002:Tests|};")]
    [InlineData("[UseFixtures<Users, Cities>] public partial class {|FG3002:Tests|};")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base; public partial class {|FG3002:Tests|} : Base;")]
    [InlineData("[Fixture, DependsOnFixtures<Users>] public class More : Cities; [UseFixtures<More>] public partial class {|FG3002:Tests|};")]
    public Task A_class_with_several_databases_to_choose_from_is_reported(string source) => Verify.ReportsAsync<DatabaseAnalyzer>(source + Databases);

    [Theory]
    [InlineData("[UseFixtures<Goods>] public partial class Tests;")]
    [InlineData("[UseFixtures<Users>, UseDatabase<ForumDatabase>] public partial class Tests;")]
    [InlineData("[UseFixtures<Users>, UseDatabase(typeof(OtherForumDatabase))] public partial class Tests;")]
    [InlineData("[UseDatabase<ShopDatabase>] public partial class Tests;")]
    [InlineData("[UseDatabase<ForumDatabase>] public abstract partial class Base; [UseFixtures<Users>] public partial class Tests : Base;")]
    [InlineData("[Fixture, UseDatabase<ForumDatabase>] public class More : Users; [UseFixtures<More>] public partial class Tests;")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base;")]
    [InlineData("[UseFixtures<Users, Goods>] public partial class Tests;")]
    [InlineData("public class Plain;")]
    public Task A_class_with_one_database_is_not_reported(string source) => Verify.ReportsAsync<DatabaseAnalyzer>(source + Databases);

    [Fact]
    public Task A_database_of_another_project_serves_too()
        => Verify.ReportsInAsync<DatabaseAnalyzer>(
            source => TestCode.CompileAgainst(TestCode.Declarations + Databases, source),
            "[UseFixtures<Goods>] public partial class Some { } [UseFixtures<Users>] public partial class {|FG3002:Others|} { }");

    [Fact]
    public Task An_internal_database_of_another_project_does_not_serve()
        => Verify.ReportsInAsync<DatabaseAnalyzer>(
            source => TestCode.CompileAgainst(TestCode.Declarations + Databases.Replace("public class", "internal class").Replace("public abstract class", "internal abstract class"), source),
            "[UseFixtures<Goods>] public partial class {|FG3001:Tests|} { }");

    [Theory]
    [InlineData("[UseFixtures<Users>] public partial class {|FG3001:Tests|};",
        "There is no database for the tests of 'Tests': no class derives from TestDatabase<ForumContext>. Declare one: public sealed class MyDatabase : TestDatabase<ForumContext>.")]
    [InlineData("[UseFixtures<Cities>] public partial class {|FG3001:Tests|};",
        "There is no database for the tests of 'Tests': no class derives from TestDatabase. Declare one: public sealed class MyDatabase : TestDatabase.")]
    [InlineData("public abstract class D : TestDatabase<ForumContext>; [UseDatabase<D>] public partial class {|FG3001:Tests|};",
        "There is no database for the tests of 'Tests': 'D' is abstract, generic or not visible. Name a concrete class that derives from TestDatabase.")]
    public Task The_message_says_what_to_declare(string source, string message) => Verify.ReportsAsync<DatabaseAnalyzer>(source, message);

    [Fact]
    public Task The_message_lists_the_databases_found()
        => Verify.ReportsAsync<DatabaseAnalyzer>(
            "[UseFixtures<Users>] public partial class {|FG3002:Tests|} { }" + Databases,
            "The tests of 'Tests' could run on 'ForumDatabase' and 'OtherForumDatabase'. Name one with [UseDatabase] on the class, a base class or a fixture.");
}
