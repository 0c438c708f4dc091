namespace FixtureGen.Analyzers.Tests.Hazards;

public sealed class SeparateTransactionHazardTests
{
    [Theory]
    [InlineData("[Fact] public void Test() { using var scope = new TransactionScope({|FG5005:TransactionScopeOption.RequiresNew|}); }")]
    [InlineData("[Fact] public void Test() { using var scope = new TransactionScope({|FG5005:TransactionScopeOption.RequiresNew|}, TransactionScopeAsyncFlowOption.Enabled); }")]
    [InlineData("[Fact] public void Test() { using var scope = new TransactionScope({|FG5005:scopeOption: TransactionScopeOption.RequiresNew|}, scopeTimeout: TimeSpan.Zero); }")]
    [InlineData("private const TransactionScopeOption Option = TransactionScopeOption.RequiresNew; [Fact] public void Test() { using var scope = new TransactionScope({|FG5005:Option|}); }")]
    [InlineData("[Fact] public void Test() => {|FG5005:new Audit().Log()|};")]
    public Task A_scope_beside_the_tests_transaction_is_reported(string members) => VerifyHazards.ReportsAsync(
        members, "public class Audit { public void Log() { using var scope = new TransactionScope(TransactionScopeOption.RequiresNew); } }");

    [Theory]
    [InlineData("[Fact] public void Test() { using var scope = new TransactionScope(); }")]
    [InlineData("[Fact] public void Test() { using var scope = new TransactionScope(TransactionScopeOption.Required); }")]
    [InlineData("[Fact] public void Test() { using var scope = new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled); }")]
    [InlineData("[Fact] public void Test() { using var transaction = Db.Database.BeginTransaction(); }")]
    [InlineData("[Fact] public void Test() { Assert.Equal(1, (int)TransactionScopeOption.RequiresNew); }")]
    public Task A_scope_that_joins_it_is_not(string members) => VerifyHazards.ReportsAsync(members);

    [Fact]
    public Task The_message_says_what_to_use()
        => VerifyHazards.ReportsAsync(
            "[Fact] public void Test() { using var scope = new TransactionScope({|FG5005:TransactionScopeOption.RequiresNew|}); }",
            "",
            "'TransactionScopeOption.RequiresNew' asks for a transaction that is separate from the test's, so its work would not be rolled back. "
            + "Use 'Required', or begin a transaction on the context or the connection.");
}
