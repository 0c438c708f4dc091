using System.Reflection;

namespace FixtureGen.Testing;

/// <summary>Methods with the attributes that a test may have, for runs that are played.</summary>
internal static class Attributed
{
    internal static MethodInfo With(Isolation isolation) => Find(isolation.ToString());

    internal static MethodInfo Without(SandboxChecks check) => Find(check.ToString());

    [Isolation(Isolation.Rollback)]
    private static void Rollback()
    {
    }

    [Isolation(Isolation.Clone)]
    private static void Clone()
    {
    }

    [Isolation(Isolation.ReadOnly)]
    private static void ReadOnly()
    {
    }

    [DisableChecks(SandboxChecks.DeferredConstraints)]
    private static void DeferredConstraints()
    {
    }

    [DisableChecks(SandboxChecks.Escape)]
    private static void Escape()
    {
    }

    [DisableChecks(SandboxChecks.Leak)]
    private static void Leak()
    {
    }

    [DisableChecks(SandboxChecks.OpenReaders)]
    private static void OpenReaders()
    {
    }

    [DisableChecks(SandboxChecks.OpenTransactions)]
    private static void OpenTransactions()
    {
    }

    private static MethodInfo Find(string name) => typeof(Attributed).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;
}
