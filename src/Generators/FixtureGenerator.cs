using System.Collections.Immutable;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Emit;
using FixtureGen.Generators.Model;
using FixtureGen.Generators.Parsing;
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
        var project = context.CompilationProvider
            .Select(static (compilation, _) => ProjectParser.Parse(compilation))
            .WithTrackingName(TrackingNames.Project);
        var sources = TestClasses(context.SyntaxProvider);

        EmitClasses(context, sources, project);
        EmitGlue(context, sources, project);
        EmitPlan(context, sources, project);
        EmitMemoryHook(context, project);
    }

    /// <summary>The classes, by the attribute that makes them test classes; the last source holds those that inherit one.</summary>
    private static ImmutableArray<IncrementalValuesProvider<TestClassModel>> TestClasses(SyntaxValueProvider syntax)
    {
        var sources = ImmutableArray.CreateBuilder<IncrementalValuesProvider<TestClassModel>>();
        foreach (var attribute in KnownNames.UseAttributes)
        {
            sources.Add(Found(syntax.ForAttributeWithMetadataName(
                attribute, static (_, _) => true, static (context, cancellation) => TestClassParser.ParseAttributed(context, cancellation))));
        }

        sources.Add(Found(syntax.CreateSyntaxProvider(
            static (node, _) => TestClassParser.MayInherit(node),
            static (context, cancellation) => TestClassParser.ParseInheriting(context, cancellation))));
        return sources.ToImmutable();
    }

    private static IncrementalValuesProvider<TestClassModel> Found(IncrementalValuesProvider<TestClassModel?> classes)
        => classes
            .Where(static testClass => testClass is not null)
            .Select(static (testClass, _) => testClass!)
            .WithTrackingName(TrackingNames.TestClasses);

    private static void EmitClasses(
        IncrementalGeneratorInitializationContext context,
        ImmutableArray<IncrementalValuesProvider<TestClassModel>> sources,
        IncrementalValueProvider<ProjectModel> project)
    {
        var clashes = Concat(sources, static testClass => testClass.Name.FullName)
            .Select(static (names, _) => HintNames.FindClashes(names))
            .WithTrackingName(TrackingNames.HintNameClashes);

        foreach (var classes in sources)
        {
            context.RegisterSourceOutput(classes.Combine(project).Combine(clashes), static (output, input) =>
            {
                var ((testClass, project), clashes) = input;
                if (!testClass.IsConcrete || project.Framework != TestFramework.None)
                {
                    output.AddSource(HintNames.Of(testClass.Name.FullName, clashes), TestClassEmitter.Emit(testClass, project));
                }
            });
        }
    }

    private static void EmitGlue(
        IncrementalGeneratorInitializationContext context,
        ImmutableArray<IncrementalValuesProvider<TestClassModel>> sources,
        IncrementalValueProvider<ProjectModel> project)
    {
        var isNeeded = Concat(sources, static testClass => testClass.IsConcrete)
            .Select(static (concrete, _) => concrete.Contains(true))
            .WithTrackingName(TrackingNames.HasConcreteClasses);

        context.RegisterSourceOutput(project.Combine(isNeeded), static (output, input) =>
        {
            var (project, isNeeded) = input;
            if (isNeeded && project.Framework != TestFramework.None)
            {
                output.AddSource(HintNames.Glue, XunitGlueEmitter.Emit(project));
            }
        });
    }

    private static void EmitPlan(
        IncrementalGeneratorInitializationContext context,
        ImmutableArray<IncrementalValuesProvider<TestClassModel>> sources,
        IncrementalValueProvider<ProjectModel> project)
    {
        var classes = Concat(sources, static testClass => testClass.Plan)
            .Combine(project)
            .Select(static (input, _) => PlanBuilder.ClassesToPlan(input.Left, input.Right))
            .WithTrackingName(TrackingNames.PlannedClasses);
        // The whole compilation goes into this one step, which runs for builds only: editors leave implementation outputs out.
        var declarations = context.CompilationProvider
            .Combine(classes)
            .Select(static (input, cancellation) => DeclarationsParser.Parse(input.Left, input.Right, cancellation))
            .WithTrackingName(TrackingNames.Declarations);
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

    /// <summary>
    /// Every project with tests has the hook, also one without fixtures: whether memory is measured is decided when the tests run, and
    /// without a new build. Editors leave it out.
    /// </summary>
    private static void EmitMemoryHook(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectModel> project)
        => context.RegisterImplementationSourceOutput(project, static (output, project) =>
        {
            if (project.Framework != TestFramework.None)
            {
                output.AddSource(HintNames.Memory, MemoryHookEmitter.Emit(project));
            }
        });

    /// <summary>Puts one value of each class into one list.</summary>
    private static IncrementalValueProvider<ImmutableArray<T>> Concat<T>(
        ImmutableArray<IncrementalValuesProvider<TestClassModel>> sources, Func<TestClassModel, T> value)
    {
        var lists = sources.Select(classes => classes.Select((testClass, _) => value(testClass)).Collect());
        return lists.Aggregate(static (all, next) => all.Combine(next).Select(static (lists, _) => lists.Left.AddRange(lists.Right)));
    }
}
