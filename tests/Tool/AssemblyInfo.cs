// Commands print to the console of the process and look around its current folder: one at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
