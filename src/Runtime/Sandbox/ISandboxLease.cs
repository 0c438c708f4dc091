using FixtureGen.Engines;

namespace FixtureGen;

/// <summary>Where a test's sandbox gets its database from, and who undoes what the test did there.</summary>
internal interface ISandboxLease
{
    /// <summary>A database for the test that runs.</summary>
    /// <exception cref="OperationCanceledException">
    /// The test ran out of time, the run was aborted, or the process was asked to end.
    /// </exception>
    EngineDatabase Take(Isolation isolation, CancellationToken cancellationToken);

    /// <summary>Undoes what the test did, and fails it when a check fails.</summary>
    /// <param name="completed">The test's.</param>
    /// <param name="told">What the test has failed with already.</param>
    void CompleteTest(Sandbox completed, ToldFailure told);

    /// <summary>
    /// Lets another test have the databases. What the framework still runs of this one, such as the class's Dispose, has them until then.
    /// </summary>
    void Leave(Sandbox left);

    /// <summary>Closes the sandbox of a test that nothing is run of any more, and lets another test have the databases.</summary>
    void End(Sandbox ended);

    /// <summary>Takes what work did that went on after its test, for the clean-up of the class. False when that has been done.</summary>
    bool ReportLate(SandboxEndedException use);

    /// <summary>Throws what was reported so far, for a framework that shows a failing clean-up and passes all the same.</summary>
    void TellLate();
}
