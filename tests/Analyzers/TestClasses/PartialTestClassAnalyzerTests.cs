using FixtureGen.Analyzers.TestClasses;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.TestClasses;

public sealed class PartialTestClassAnalyzerTests
{
    [Theory]
    [InlineData("[UseFixtures<Users>] public class [|Tests|] { }")]
    [InlineData("[UseFixtures(typeof(Users))] internal sealed class [|Tests|];")]
    [InlineData("[UseFixtures<Users>] public record [|Tests|];")]
    [InlineData("[UseFixtures<Users>] public abstract class [|Tests|];")]
    [InlineData("[UseFixtures<Users>] public class [|Tests|]<T>;")]
    [InlineData("public class Db : TestDatabase { protected override Task CreateSchemaAsync(DbConnection c, CancellationToken t) => Task.CompletedTask; } [UseDatabase<Db>] public class [|Tests|];")]
    [InlineData("[UseFixtures<Users>] file partial class [|Tests|];")]
    public Task A_test_class_that_cannot_be_extended_is_reported_at_its_name(string source) => Verify.ReportsAsync<PartialTestClassAnalyzer>(source);

    [Theory]
    [InlineData("public class [|Outer|] { [UseFixtures<Users>] public partial class Tests; }")]
    [InlineData("public class [|Outer|] { [UseFixtures<Users>] public class [|Tests|]; }")]
    [InlineData("public struct [|Outer|] { public partial class Middle { [UseFixtures<Users>] public class [|Tests|]; } }")]
    [InlineData("public interface [|Outer|] { [UseFixtures<Users>] public partial class Tests; }")]
    [InlineData("public class [|Outer|] { [UseFixtures<Users>] public partial class Some; [UseFixtures<Users>] public partial class Others; }")]
    public Task Types_around_a_test_class_are_reported_once_each(string source) => Verify.ReportsAsync<PartialTestClassAnalyzer>(source);

    [Theory]
    [InlineData("public class [|Tests|] : Base;")]
    [InlineData("public abstract class Between : Base; public class [|Tests|] : Between;")]
    [InlineData("public abstract class Between : Base; public partial class Tests : Between;")]
    [InlineData("public class [|Tests|] : Generic<int>;")]
    [InlineData("[UseFixtures<Cities>] public abstract class [|Between|] : Base;")]
    public Task Concrete_classes_that_inherit_the_use_of_fixtures_must_be_partial_too(string source)
        => Verify.ReportsAsync<PartialTestClassAnalyzer>(
            source + "\n[UseFixtures<Users>] public abstract partial class Base; public abstract partial class Generic<T> : Base;");

    [Theory]
    [InlineData("[UseFixtures<Users>] public partial class Tests;")]
    [InlineData("[UseFixtures<Users>] public partial class Tests; public partial class Tests;")]
    [InlineData("public partial class Outer { [UseFixtures<Users>] public partial class Tests; }")]
    [InlineData("public class Plain { public class Nested; }")]
    [InlineData("public class Database : TestDatabase<ForumContext> { protected override void Configure(DbContextOptionsBuilder<ForumContext> o, DbConnection c) { } } [Fixture, UseDatabase<Database>] public class F : Users;")]
    public Task Classes_that_need_nothing_or_can_have_it_are_not_reported(string source) => Verify.ReportsAsync<PartialTestClassAnalyzer>(source);

    [Theory]
    [InlineData("[UseFixtures<Users>] public class [|Tests|];", "Test class 'Tests' is not partial, so its database cannot be added to it. Add 'partial' to 'Tests'.")]
    [InlineData("public class [|Outer|] { [UseFixtures<Users>] public partial class Tests; }",
        "'Outer' around test class 'Outer.Tests' is not partial, so its database cannot be added to it. Add 'partial' to 'Outer'.")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base; public class [|Tests|] : Base;",
        "Test class 'Tests' inherits the use of fixtures but is not partial, so its database cannot be added to it. Add 'partial' to 'Tests'.")]
    [InlineData("[UseFixtures<Users>] file partial class [|Tests|];",
        "Test class 'Tests' is local to its file, so its database cannot be added to it. Remove 'file' from 'Tests'.")]
    public Task The_message_says_why_and_what_to_do(string source, string message) => Verify.ReportsAsync<PartialTestClassAnalyzer>(source, message);
}
