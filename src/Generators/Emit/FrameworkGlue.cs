using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;

namespace FixtureGen.Generators.Emit;

/// <summary>What is written for one test framework: once a project, and for each class.</summary>
internal abstract class FrameworkGlue(ProjectModel project)
{
    protected ProjectModel Project => project;

    /// <summary>Null without a framework.</summary>
    public static FrameworkGlue? Of(ProjectModel project) => project.Framework switch
    {
        TestFramework.XunitV2 or TestFramework.XunitV3 => new XunitGlue(project),
        TestFramework.NUnit => new NUnitGlue(project),
        TestFramework.MSTestV3 or TestFramework.MSTestV4 => new MSTestGlue(project),
        _ => null,
    };

    /// <summary>Writes the types through which the framework calls the runtime.</summary>
    public abstract void WriteTypes(SourceWriter writer);

    /// <summary>
    /// The attribute through which the framework tells the runtime of every test of the assembly, also of classes without fixtures; null
    /// where it has none.
    /// </summary>
    public abstract string? MeasuringAttribute { get; }

    /// <summary>What its users do to have a test run while no other does, as part of a sentence.</summary>
    protected abstract string RunningAlone { get; }

    /// <summary>Writes that advice into the assembly: the runtime knows no test framework.</summary>
    public void WriteRunningAlone(SourceWriter writer)
        => writer.WriteLine(
            $"[assembly: global::System.Reflection.AssemblyMetadata(\"FixtureGen.RunningAlone\", {CommonText.Literal(RunningAlone)})]");

    /// <summary>The attribute of a concrete class, or null.</summary>
    public abstract string? AttributeOf(TestClassModel testClass);

    /// <summary>What a class derives from and implements, besides being known to the runtime.</summary>
    public abstract IEnumerable<string> BasesOf(TestClassModel testClass);

    /// <summary>The private member that holds the sandbox of the running test, from its accessibility on.</summary>
    public abstract string SandboxOf(TestClassModel testClass);

    /// <summary>Writes what else the class needs.</summary>
    public virtual void WriteMembers(SourceWriter writer, TestClassModel testClass)
    {
    }

    /// <summary>A member that is asked for when the sandbox is used: its class does not have to be constructed in a test.</summary>
    public static string RunningSandbox(TestClassModel testClass)
        => $"private {GlueNames.Sandbox} {GlueNames.SandboxField} => "
            + $"{GlueNames.ConcurrentTests}.Running(typeof({testClass.Name.Expression}));";

    /// <summary>A field that is set when a test constructs its class, so that the constructor can use it.</summary>
    /// <param name="testClass">The class.</param>
    /// <param name="enter">What a concrete class calls.</param>
    /// <param name="facade">The runtime's façade, which knows what the class has entered that derives from an abstract one.</param>
    protected static string EnteredSandbox(TestClassModel testClass, string enter, string facade)
    {
        var sandbox = testClass.IsConcrete ? enter : $"{facade}.EnteredBelow(typeof({testClass.Name.Expression}))";
        return $"private readonly {GlueNames.Sandbox} {GlueNames.SandboxField} = {sandbox};";
    }
}
