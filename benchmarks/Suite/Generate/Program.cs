using Suite.Generate;

var check = args is ["--check"];
if (!check && args is not [])
{
    Console.Error.WriteLine("usage: dotnet run --project benchmarks/Suite/Generate [-- --check]");
    return 2;
}

var suite = SuiteFolder();
var target = Path.Combine(suite, "Tests", "Generated");
var sources = Sources(Spec.Read(Path.Combine(suite, "suite_spec.json")));
return check ? Check() : Write();

static SortedDictionary<string, string> Sources(Spec spec)
{
    var sources = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Fixtures/SuiteDatabase.cs"] = SchemaSource.Write(spec),
    };
    foreach (var file in spec.FixtureFiles)
    {
        sources.Add($"Fixtures/{Names.Pascal(file.Name)}.cs", FixtureSource.Write(spec, file));
    }

    foreach (var set in spec.FixtureSets)
    {
        sources.Add($"HandWired/{Names.FixtureSet(set.Name)}.cs", FixtureSetSource.Write(set));
    }

    foreach (var module in spec.Classes.GroupBy(testClass => testClass.Module))
    {
        sources.Add($"{Names.Pascal(module.Key)}.cs", TestClassSource.Write(spec, module.Key, module));
        sources.Add($"HandWired/{Names.Pascal(module.Key)}.cs", TestClassSource.WriteHandWired(module.Key, module));
    }

    const string Header = "// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.\n";
    return new(sources.ToDictionary(source => source.Key, source => Header + source.Value), StringComparer.Ordinal);
}

int Write()
{
    if (Directory.Exists(target))
    {
        Directory.Delete(target, recursive: true);
    }

    foreach (var (name, text) in sources)
    {
        var path = Path.Combine(target, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    Console.WriteLine($"{sources.Count} files written.");
    return 0;
}

int Check()
{
    var found = Directory.Exists(target)
        ? Directory.GetFiles(target, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(target, path).Replace('\\', '/')).ToArray()
        : [];
    string[] wrong =
    [
        .. found.Except(sources.Keys).Select(name => $"{name} is not written by the generator"),
        .. sources.Keys.Except(found).Select(name => $"{name} is missing"),
        .. sources.Keys.Intersect(found)
            .Where(name => File.ReadAllText(Path.Combine(target, name)).ReplaceLineEndings("\n") != sources[name])
            .Select(name => $"{name} differs from what suite_spec.json gives"),
    ];
    foreach (var problem in wrong)
    {
        Console.Error.WriteLine($"Tests/Generated/{problem}");
    }

    Console.WriteLine(wrong.Length == 0
        ? $"{sources.Count} files are what suite_spec.json gives."
        : "Run 'dotnet run --project benchmarks/Suite/Generate' and commit the result.");
    return wrong.Length == 0 ? 0 : 1;
}

static string SuiteFolder()
{
    for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
    {
        if (File.Exists(Path.Combine(folder, "suite_spec.json")))
        {
            return folder;
        }
    }

    throw new FileNotFoundException($"No suite_spec.json in {AppContext.BaseDirectory} or above it.");
}
