using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Emit;
using FixtureGen.Generators.Incremental;
using FixtureGen.Generators.Model;
using FixtureGen.Generators.Plan;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators;

/// <summary>Adds to each test class what its fixtures need, and writes the plan of the project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FixtureGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var snapshots = context.CompilationProvider.Select(
            static (compilation, cancellationToken) => Snapshot.Of(compilation, cancellationToken));
        var model = snapshots
            .Select(static (snapshot, _) => new ClassesInput(snapshot))
            .WithComparer(ClassesInput.Comparer.Instance)
            .Select(static (input, cancellationToken) => input.Read(cancellationToken))
            .WithTrackingName(TrackingNames.Classes);
        var project = model
            .Select(static (model, _) => model.Project)
            .WithTrackingName(TrackingNames.Project);
        var classes = model
            .Select(static (model, _) => model.Classes)
            .WithTrackingName(TrackingNames.TestClasses);

        EmitClasses(context, classes, project);
        EmitGlue(context, classes, project);
        var planned = classes
            .Combine(project)
            .Select(static (input, _) => PlanBuilder.ClassesToPlan(input.Left.Select(static testClass => testClass.Plan), input.Right))
            .WithTrackingName(TrackingNames.PlannedClasses);
        var declarations = Declarations(snapshots, planned);
        EmitPlan(context, declarations, planned);
        EmitStart(context, declarations, project);
        EmitMemoryHook(context, project);
    }

    private static void EmitClasses(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<TestClassModel>> classes,
        IncrementalValueProvider<ProjectModel> project)
    {
        var clashes = classes
            .Select(static (classes, _) => HintNames.FindClashes(classes.Select(static testClass => testClass.Name.FullName)))
            .WithTrackingName(TrackingNames.HintNameClashes);
        var each = classes.SelectMany(static (classes, _) => classes);

        context.RegisterSourceOutput(each.Combine(project.Combine(clashes)), static (output, input) =>
        {
            var (testClass, (project, clashes)) = input;
            if (!testClass.IsConcrete || project.Framework != TestFramework.None)
            {
                output.AddSource(HintNames.Of(testClass.Name.FullName, clashes), TestClassEmitter.Emit(testClass, project));
            }
        });
    }

    private static void EmitGlue(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<TestClassModel>> classes,
        IncrementalValueProvider<ProjectModel> project)
    {
        var isNeeded = classes
            .Select(static (classes, _) => classes.Any(static testClass => testClass.NeedsGlue))
            .WithTrackingName(TrackingNames.NeedsGlue);

        context.RegisterSourceOutput(project.Combine(isNeeded), static (output, input) =>
        {
            var (project, isNeeded) = input;
            if (isNeeded && FrameworkGlue.Of(project) is { } glue)
            {
                output.AddSource(HintNames.Glue, GlueEmitter.Emit(project, glue));
            }
        });
    }

    /// <summary>
    /// Binds the code of fixtures. An editor that leaves implementation outputs out is spared it; one that does not, reads it again when
    /// one of the files has changed.
    /// </summary>
    private static IncrementalValueProvider<DeclarationsModel> Declarations(
        IncrementalValueProvider<Snapshot> snapshots, IncrementalValueProvider<EquatableArray<PlannedClass>> classes)
        => snapshots
            .Combine(classes)
            .Select(static (input, _) => new PlanInput(input.Left, input.Right))
            .WithComparer(PlanInput.Comparer.Instance)
            .Select(static (input, cancellationToken) => input.Read(cancellationToken))
            .WithTrackingName(TrackingNames.Declarations);

    private static void EmitPlan(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<DeclarationsModel> declarations,
        IncrementalValueProvider<EquatableArray<PlannedClass>> classes)
    {
        var plan = declarations
            .Combine(classes)
            .Select(static (input, _) => PlanBuilder.Build(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Plan);

        context.RegisterImplementationSourceOutput(plan, static (output, plan) =>
        {
            if (!plan.IsEmpty)
            {
                output.AddSource(HintNames.Plan, PlanEmitter.Emit(plan));
            }
        });
    }

    /// <summary>A library that declares the databases has the start, too: its code may run before the test project's.</summary>
    private static void EmitStart(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<DeclarationsModel> declarations,
        IncrementalValueProvider<ProjectModel> project)
    {
        var start = declarations
            .Combine(project)
            .Select(static (input, _) => StartModel.Of(input.Left.Databases, input.Right))
            .WithTrackingName(TrackingNames.Start);

        context.RegisterImplementationSourceOutput(start, static (output, start) =>
        {
            if (!start.IsEmpty)
            {
                output.AddSource(HintNames.Start, StartEmitter.Emit(start));
            }
        });
    }

    /// <summary>
    /// Every project with tests has the hook, also one without fixtures: whether memory is measured is decided when the tests run, and
    /// without a new build. Editors leave it out.
    /// </summary>
    private static void EmitMemoryHook(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectModel> project)
        => context.RegisterImplementationSourceOutput(project, static (output, project) =>
        {
            if (FrameworkGlue.Of(project) is { MeasuringAttribute: { } attribute } glue)
            {
                output.AddSource(HintNames.Memory, MemoryHookEmitter.Emit(project, glue, attribute));
            }
        });
}
