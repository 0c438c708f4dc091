using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace FixtureGen.Glue;

/// <summary>What generated code calls where a project can test web applications in its process. Not for use by hand.</summary>
/// <remarks>
/// A <c>TestServer</c> runs requests outside of the flow of their test unless it is told otherwise, so each one is found when its host is
/// built. Generic hosts announce themselves to diagnostic listeners. Those that are built by a <c>WebHostBuilder</c> do not, but they run
/// the hosting start-up of the assemblies that the environment names.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HostGlue
{
    private const string Variable = "ASPNETCORE_HOSTINGSTARTUPASSEMBLIES";

    /// <summary>Watches the hosts that are built in this process from now on.</summary>
    /// <param name="assembly">The assembly whose hosting start-up is to run.</param>
    /// <param name="built">Gets each generic host, before it is started.</param>
    public static void Watch(Assembly assembly, Action<object> built)
    {
        var name = assembly.GetName().Name;
        var named = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, string.IsNullOrEmpty(named) ? name : $"{named};{name}");
        // The subscription lives as long as the process: tests of any class may follow.
        DiagnosticListener.AllListeners.Subscribe(new HostObserver(built));
    }
}
