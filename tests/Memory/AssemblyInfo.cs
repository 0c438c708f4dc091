// The tests measure the process that they run in: one at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

// As the generator writes it.
[assembly: System.Reflection.AssemblyMetadata("FixtureGen.RunningAlone", "put [AloneInThisFramework] on its class")]
