using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Generators.Emit;

/// <summary>Writes, once per project, what runs before all other code of the assembly.</summary>
internal static class StartEmitter
{
    private const string Hosting = "global::Microsoft.AspNetCore.Hosting.";
    private const string Builder = "global::System.Action<global::Microsoft.AspNetCore.Builder.IApplicationBuilder>";
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions";

    public static SourceText Emit(StartModel start)
    {
        var writer = new SourceWriter();
        CommonText.WriteHeader(writer);
        if (start.WatchesHosts)
        {
            writer.WriteLine($"[assembly: {Hosting}HostingStartup(typeof(global::{start.GlueNamespace}.{GlueNames.TestServers}))]");
            writer.WriteLine();
        }

        writer.WriteLine("namespace " + start.GlueNamespace);
        writer.OpenBlock();
        WriteStart(writer, start);
        if (start.WatchesHosts)
        {
            writer.WriteLine();
            WriteTestServers(writer);
        }

        writer.CloseBlock();
        return writer.ToSourceText();
    }

    private static void WriteStart(SourceWriter writer, StartModel start)
    {
        writer.WriteLine($"""
            /// <summary>Runs before all other code of the assembly: no test and no fixture is to get to a database of the application.</summary>
            {CommonText.GeneratedCode}
            internal static class {GlueNames.AssemblyStart}
            """);
        writer.OpenBlock();
        writer.WriteLine("""
            [global::System.Runtime.CompilerServices.ModuleInitializer]
            internal static void Run()
            """);
        writer.OpenBlock();
        var assembly = $"typeof({GlueNames.AssemblyStart}).Assembly";
        if (start.Databases.Count > 0)
        {
            writer.WriteLine($"{GlueNames.ContextGlue}.Guard({assembly}, static () => new global::System.Type[]");
            writer.WriteLine("{");
            writer.Indent();
            foreach (var database in start.Databases)
            {
                writer.WriteLine($"typeof({database}),");
            }

            writer.Outdent();
            writer.WriteLine("});");
        }

        if (start.WatchesHosts)
        {
            writer.WriteLine($"{GlueNames.HostGlue}.Watch({assembly}, {GlueNames.TestServers}.Built);");
        }

        writer.CloseBlock();
        writer.CloseBlock();
    }

    private static void WriteTestServers(SourceWriter writer) => writer.WriteLine($$"""
        /// <summary>Has each request to a TestServer run in the flow of its test, which finds the test's database.</summary>
        {{CommonText.GeneratedCode}}
        internal sealed class {{GlueNames.TestServers}} : {{Hosting}}IHostingStartup, {{Hosting}}IStartupFilter
        {
            internal static void Built(object host) => Preserve(((global::Microsoft.Extensions.Hosting.IHost)host).Services);

            void {{Hosting}}IHostingStartup.Configure({{Hosting}}IWebHostBuilder builder)
                => builder.ConfigureServices(
                    static services => {{Services}}.AddSingleton<{{Hosting}}IStartupFilter, {{GlueNames.TestServers}}>(services));

            {{Builder}} {{Hosting}}IStartupFilter.Configure({{Builder}} next) => application =>
            {
                Preserve(application.ApplicationServices);
                next(application);
            };

            private static void Preserve(global::System.IServiceProvider services)
            {
                if (services.GetService(typeof({{Hosting}}Server.IServer)) is global::Microsoft.AspNetCore.TestHost.TestServer server)
                {
                    server.PreserveExecutionContext = true;
                }
            }
        }
        """);
}
