// The tests measure the process that they run in: one at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
