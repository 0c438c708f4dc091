namespace ManyModels.Generate;

/// <summary>Makes up the application.</summary>
internal static class Areas
{
    public static IReadOnlyList<Area> Of(int models)
    {
        Shape.Check();
        return
        [
            .. Enumerable.Range(0, models)
                .Chunk(References.ModelsOfAnArea)
                .Select(static (numbers, area) => new Area(Names.Area(area), [.. numbers.Select(number => Model(number, Names.Area(area)))])),
        ];
    }

    private static Model Model(int number, string area)
    {
        var place = number % References.ModelsOfAnArea;
        return new(
            area + Names.Nouns[place],
            Names.Plural(Names.Nouns[place]),
            place < References.ModelsOfAnArea / 2,
            number % 2 == 0,
            [.. Properties(number, area)]);
    }

    private static IEnumerable<Property> Properties(int number, string area)
    {
        var shape = Shape.Of(number);
        yield return new("Id", PropertyKind.Key);
        foreach (var target in References.Of(number))
        {
            yield return new(Names.Nouns[target] + "Id", PropertyKind.ForeignKey, area + Names.Nouns[target]);
        }

        foreach (var (kind, count) in new[]
        {
            (PropertyKind.String, shape.Strings),
            (PropertyKind.Integer, shape.Integers),
            (PropertyKind.Boolean, shape.Booleans),
            (PropertyKind.Date, shape.Dates),
            (PropertyKind.Guid, shape.Guids),
        })
        {
            // The first integer is the key.
            for (var i = kind == PropertyKind.Integer ? 1 : 0; i < count; i++)
            {
                yield return new(Names.Property(kind, i), kind);
            }
        }
    }
}
