#!/usr/bin/env bash
# xUnit.net v3 4.0: a [TestCaseOrderer] still compiles and runs, and no longer puts the tests of a class in order.
#
# A good guess: an orderer that works with 3.2 works with 4.0, or the compiler says what has changed.
# What happens: since 4.0 methods are ordered first, by an ITestMethodOrderer, and a test case orderer is asked for each method alone: it
#   orders the rows of one theory. The order of facts is then the default one, the same in each run, so nothing looks random either.
# Versions: xunit.v3 3.2.2 and 4.0.2. Seen on 2026-11-30.
# Who is hurt: database tests that build on each other by a priority orderer, as in many tutorials: after the update they run in another
#   order, and pass or fail by luck. Implement ITestMethodOrderer too and say [TestMethodOrderer] on the class; better, let no test
#   need another's rows.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"

for version in 3.2.2 4.0.2; do
  project "with-$version" xunit.v3 "$version" <<'PROGRAM'
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

public sealed class ByName : ITestCaseOrderer
{
    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : ITestCase
        => [.. testCases.OrderBy(test => test.TestMethodName)];
}

[TestCaseOrderer(typeof(ByName))]
public sealed class Steps
{
    [Fact] public void S1_creates_the_table() => Done();

    [Fact] public void S2_adds_a_customer() => Done();

    [Fact] public void S3_adds_an_order() => Done();

    [Fact] public void S4_ships_it() => Done();

    [Fact] public void S5_bills_it() => Done();

    [Fact] public void S6_archives_it() => Done();

    [Fact] public void S7_deletes_the_customer() => Done();

    private static void Done([System.Runtime.CompilerServices.CallerMemberName] string name = "")
        => File.AppendAllText(Path.Combine(AppContext.BaseDirectory, "order.seen"), name[..2] + "\n");
}
PROGRAM

  run "with-$version" -noLogo >/dev/null
  order=$(cat "$folder/with-$version/bin/Debug/net10.0/order.seen")
  if [ "$order" = "$(sort <<<"$order")" ]; then
    answer="in the orderer's order"
  else
    answer="in another order"
  fi
  echo "$version: $(wc -l <<<"$order") tests, $answer" >>"$folder/seen"
done
mv "$folder/seen" "$folder/output"

as_seen <<'SEEN'
3.2.2: 7 tests, in the orderer's order
4.0.2: 7 tests, in another order
SEEN
