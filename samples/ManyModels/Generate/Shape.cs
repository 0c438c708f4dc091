namespace ManyModels.Generate;

/// <summary>How many properties of each kind a model has. The shapes of 72 models repeat; their totals are those of the project that the sample stands for.</summary>
internal sealed record Shape(int Strings, int Integers, int Booleans, int Dates, int Guids)
{
    public const int Count = 72;

    private const int Smallest = 5;
    private const int Largest = 23;

    // Totals over all 72. The keys are integers too; foreign keys are counted for themselves.
    private const int Properties = 966;
    private const int ForeignKeys = 45;
    private const int AllIntegers = 196;
    private const int AllBooleans = 144;
    private const int AllDates = 93;
    private const int AllGuids = 36;

    private static readonly Shape[] Shapes = Deal();

    public static Shape Of(int model) => Shapes[model % Count];

    /// <summary>Deals the properties out: what is rare first, each kind in turn over the models that still have room; strings fill the rest.</summary>
    private static Shape[] Deal()
    {
        // Two strings for the unique columns.
        var room = Sizes().Select(static (size, model) => size - 1 - 2 - References.Of(model).Count).ToArray();
        var guids = DealOut(AllGuids, room, static model => model % 2);
        var dates = DealOut(AllDates, room, static model => model % 5);
        var booleans = DealOut(AllBooleans, room, static model => model % 3);
        var integers = DealOut(AllIntegers - Count, room, static model => model % 7);
        return [.. room.Select((left, model) => new Shape(left + 2, integers[model] + 1, booleans[model], dates[model], guids[model]))];
    }

    private static int[] Sizes()
    {
        var sizes = Enumerable.Range(0, Count).Select(static model => Smallest + (model * 11 % (Largest - Smallest + 1))).ToArray();
        for (var model = 0; sizes.Sum() > Properties; model++)
        {
            // The smallest and the largest stay, and so does the room for references.
            if (sizes[model] is > Smallest + 2 and < Largest)
            {
                sizes[model]--;
            }
        }

        return sizes;
    }

    private static int[] DealOut(int total, int[] room, Func<int, int> turn)
    {
        var dealt = new int[Count];
        while (total > 0)
        {
            foreach (var model in Enumerable.Range(0, Count).OrderBy(turn).ThenBy(static model => model).Where(model => room[model] > 0).ToArray())
            {
                if (total > 0)
                {
                    dealt[model]++;
                    room[model]--;
                    total--;
                }
            }
        }

        return dealt;
    }

    /// <summary>Proves the totals, so that a change of the shape is a decision.</summary>
    public static void Check()
    {
        Equal(Properties - ForeignKeys, Shapes.Sum(static shape => shape.Strings + shape.Integers + shape.Booleans + shape.Dates + shape.Guids), "properties");
        Equal(ForeignKeys, Enumerable.Range(0, Count).Sum(static model => References.Of(model).Count), "foreign keys");
        Equal(AllIntegers, Shapes.Sum(static shape => shape.Integers), "integers");
        Equal(AllBooleans, Shapes.Sum(static shape => shape.Booleans), "booleans");
        Equal(AllDates, Shapes.Sum(static shape => shape.Dates), "dates");
        Equal(AllGuids, Shapes.Sum(static shape => shape.Guids), "GUIDs");
        Equal(452, Shapes.Sum(static shape => shape.Strings), "strings");
        Equal(Smallest, Enumerable.Range(0, Count).Min(Size), "smallest");
        Equal(Largest, Enumerable.Range(0, Count).Max(Size), "largest");
    }

    private static int Size(int model)
        => Shapes[model] is var shape ? shape.Strings + shape.Integers + shape.Booleans + shape.Dates + shape.Guids + References.Of(model).Count : 0;

    private static void Equal(int expected, int actual, string what)
    {
        if (expected != actual)
        {
            throw new InvalidOperationException($"The shapes of {Count} models have {actual} {what} instead of {expected}.");
        }
    }
}
