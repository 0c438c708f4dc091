namespace ManyModels.Measure;

/// <summary>Everything that is measured for one number of models.</summary>
internal sealed record Footprint(int Models, IReadOnlyList<Comparison> Comparisons, GeneratedCode Generated, string MemoryLog)
{
    private const string NativeCode = "native_code_bytes";

    public static Footprint Measure(int models, int runs)
    {
        var with = SampleBuild.Make(models, withFixtureGen: true);
        var without = SampleBuild.Make(models, withFixtureGen: false);
        var folder = Path.GetDirectoryName(with.CompilerArguments)!;
        var written = Path.Combine(folder, "generated");
        var log = Path.Combine(folder, "memlog.jsonl");

        var compiler = MeasureCompiler(with, without, written, runs);
        var trivial = MeasureTests(with, without, runs, "a trivial test", "-class", "ManyModels.TrivialTests");
        var tests = MeasureTests(with, without, runs, "the tests");
        var sampled = MeasureSampler(with, log, runs);
        return new(
            models,
            [
                new(models, Comparison.Compiler, compiler[0], compiler[1]),
                new(models, Comparison.CompilerOnly, compiler[0], compiler[2]),
                new(models, Comparison.Trivial, trivial.With, trivial.Without),
                new(models, Comparison.Tests, tests.With, tests.Without),
                new(models, Comparison.Sampler, sampled.With, sampled.Without),
            ],
            GeneratedCode.Read(models, written, with.Program, without.Program),
            log);
    }

    private static Series[] MeasureCompiler(SampleBuild with, SampleBuild without, string written, int runs)
    {
        if (Directory.Exists(written))
        {
            Directory.Delete(written, recursive: true);
        }

        Directory.CreateDirectory(written);
        Series[] series =
        [
            new($"{with.Variant}: compiler", CompilerRun.Of(with).Run),
            new($"{without.Variant}: compiler", CompilerRun.Of(without).Run),
            new($"{with.Variant}: compiler, generator and analyzers left out", CompilerRun.WithoutGenerator(with, written).Run),
        ];
        Series.Interleave(runs, series);
        return series;
    }

    private static (Series With, Series Without) MeasureTests(SampleBuild with, SampleBuild without, int runs, string what, params string[] arguments)
    {
        var (first, second) = (SeriesOf(with, what, arguments), SeriesOf(without, what, arguments));
        Series.Interleave(runs, first, second);
        return (first, second);
    }

    private static Series SeriesOf(SampleBuild build, string what, string[] arguments)
    {
        var run = new TestRun(build, arguments);
        // Counting slows a process down, so that it is done once, in one that is not timed. It warms the file cache up as well.
        var native = run.Run(countsNativeCode: true)[NativeCode]!.Value;
        var assembly = new FileInfo(build.Program).Length;
        return new($"{build.Variant}: {what}", () => run.Run().With(NativeCode, native).With(Metric.AssemblyBytes, assembly));
    }

    private static (Series With, Series Without) MeasureSampler(SampleBuild build, string log, int runs)
    {
        var measured = new Series($"{build.Variant}: the tests, memory measured", () =>
        {
            File.Delete(log);
            return new TestRun(build) { MemoryLog = log }.Run();
        });
        var plain = new Series($"{build.Variant}: the tests", () => new TestRun(build).Run());
        Series.Interleave(runs, measured, plain);
        return (measured, plain);
    }
}
