using System.Globalization;
using ManyModels.Generate;

if (args is not [var count, var with, var folder] || !int.TryParse(count, CultureInfo.InvariantCulture, out var models) || models < 3 || !bool.TryParse(with, out var withFixtureGen))
{
    Console.Error.WriteLine("usage: ManyModels.Generate MODELS true|false FOLDER; MODELS is 3 or more, true writes for FixtureGen, false for databases made by hand.");
    return 2;
}

var written = new HashSet<string>(StringComparer.Ordinal);
foreach (var area in Areas.Of(models))
{
    Write($"{area.Name}/{area.Context}.cs", ContextSource.Write(area));
    Write($"{area.Name}/{area.Name}Fixtures.cs", FixtureSource.Write(area, withFixtureGen));
    if (withFixtureGen)
    {
        Write($"{area.Name}/{area.Name}Database.cs", DatabaseSource.Write(area));
    }

    foreach (var model in area.Models)
    {
        Write($"{area.Name}/{model.Name}.cs", EntitySource.Write(area, model));
    }

    foreach (var triple in area.Triples)
    {
        Write($"{area.Name}/{TestClassSource.NameOf(triple)}.cs", TestClassSource.Write(area, triple, withFixtureGen));
    }
}

foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !written.Contains(Path.GetFullPath(file))))
{
    File.Delete(file);
}

Console.WriteLine($"{models} models: {written.Count} files.");
return 0;

void Write(string name, string text)
{
    var path = Path.GetFullPath(Path.Combine(folder, name));
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    text = "// Written by samples/ManyModels/Generate. Change that, not this.\n" + text;
    // The compiler need not run again for a file that stays the same.
    if (!File.Exists(path) || File.ReadAllText(path) != text)
    {
        File.WriteAllText(path, text);
    }

    written.Add(path);
}
