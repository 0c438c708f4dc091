#!/usr/bin/env bash
# xUnit.net v3 4.0: with the new ParallelMode.All, the classes of one [Collection] run at the same time, on one fixture.
#
# A good guess: tests in one collection never run beside each other; that is what [Collection("Database")] is for, and has been since
#   version 2. ParallelMode.All speeds up the rest.
# What happens: All makes every test of its own parallel, those of one collection, one class and one theory too. They still share one
#   instance of the collection's fixture, so one connection is used by many tests at once. Only DisableParallelization keeps tests apart:
#   on the collection's definition, and then from all others as well, not only from each other.
# Versions: xunit.v3 4.0.2. Seen on 2026-11-30.
# Who is hurt: suites that share a database by a collection and switch the mode on: connections in use by two tests, rows of one test in
#   another. Say DisableParallelization = true on such a definition first, or give each test a database of its own.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"

for mode in Collections All; do
  project "$mode" xunit.v3 4.0.2 <<PROGRAM
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: Parallelization(Mode = ParallelMode.$mode, MaxThreads = 8)]

/// <summary>Tells of each of its tests whether another one came while it ran.</summary>
public sealed class Database
{
    private readonly TaskCompletionSource met = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int running;

    public async Task UseAsync(string name)
    {
        if (Interlocked.Increment(ref running) > 1)
        {
            met.TrySetResult();
        }

        // Beside another test this ends at once; a test alone waits in vain.
        await Task.WhenAny(met.Task, Task.Delay(TimeSpan.FromSeconds(5)));
        var file = Path.Combine(AppContext.BaseDirectory, $"{name}.{Guid.NewGuid():N}.seen");
        File.WriteAllText(file, met.Task.IsCompleted ? "beside another test" : "alone");
        Interlocked.Decrement(ref running);
    }
}

[CollectionDefinition("shared")]
public sealed class Shared : ICollectionFixture<Database>;

[CollectionDefinition("apart", DisableParallelization = true)]
public sealed class Apart : ICollectionFixture<Database>;

[Collection("shared")]
public sealed class Orders(Database database)
{
    [Fact] public Task Adds() => database.UseAsync("two classes of a collection");
}

[Collection("shared")]
public sealed class Customers(Database database)
{
    [Fact] public Task Adds() => database.UseAsync("two classes of a collection");
}

public sealed class Prices(Database database) : IClassFixture<Database>
{
    [Theory, InlineData(1), InlineData(2)] public Task Adds(int _) => database.UseAsync("two rows of a theory");
}

[Collection("apart")]
public sealed class Invoices(Database database)
{
    [Fact] public Task Adds() => database.UseAsync("a collection with DisableParallelization");

    [Fact] public Task Removes() => database.UseAsync("a collection with DisableParallelization");
}
PROGRAM

  run "$mode" -noLogo >/dev/null
  for file in "$folder/$mode"/bin/Debug/net10.0/*.seen; do
    name=${file##*/}
    echo "$mode: ${name%%.*}: $(cat "$file")"
  done | sort >>"$folder/seen"
done
mv "$folder/seen" "$folder/output"

as_seen <<'SEEN'
Collections: a collection with DisableParallelization: alone
Collections: a collection with DisableParallelization: alone
Collections: two classes of a collection: alone
Collections: two classes of a collection: alone
Collections: two rows of a theory: alone
Collections: two rows of a theory: alone
All: a collection with DisableParallelization: alone
All: a collection with DisableParallelization: alone
All: two classes of a collection: beside another test
All: two classes of a collection: beside another test
All: two rows of a theory: beside another test
All: two rows of a theory: beside another test
SEEN
