using Microsoft.CodeAnalysis;

namespace FixtureGen.Architecture;

/// <summary>Shows that the mechanism sees every kind of use, in small sources with a room above and a room below.</summary>
public sealed class EdgeTests
{
    private const string UpperFile = """
        namespace House;

        public class Upper : System.Attribute
        {
            public const int Number = 7;
            public static int Count => 1;
            public static Upper Make() => new();
            public int Size => 2;
        }

        public enum UpperKind { One }

        public interface IUpper;

        public class UpperBase;

        public static class UpperExtensions
        {
            public static int Doubled(this int number) => number * 2;
        }
        """;

    private static readonly RoomOrder Order = new(["Above", "Below"]);

    [Theory]
    [InlineData("public Upper? kept;")]
    [InlineData("public static void Take(Upper upper) { }")]
    [InlineData("public static int Call() => Upper.Count;")]
    [InlineData("public static object Make() => new Upper();")]
    [InlineData("public static object MakeByTarget() { Upper made = new(); return made; }")]
    [InlineData("public static bool Is(object other) => other is Upper;")]
    [InlineData("public static string Name() => nameof(Upper);")]
    [InlineData("public static System.Type Type() => typeof(Upper);")]
    [InlineData("public System.Collections.Generic.List<Upper[]>? many;")]
    [InlineData("public static void Generic<T>() where T : Upper { }")]
    [InlineData("public static object Empty() => System.Array.Empty<Upper>();")]
    [InlineData("[Upper] public static void Marked() { }")]
    [InlineData("public static int Constant() => Upper.Number;")]
    [InlineData("public static int Constant(int number = Upper.Number) => number;")]
    [InlineData("public static System.Func<int> Lambda() => () => Upper.Count;")]
    [InlineData("public static async Task<int> Async() { await Task.Yield(); return Upper.Count; }")]
    [InlineData("public static IEnumerable<int> Iterator() { yield return Upper.Count; }")]
    [InlineData("public static int Local() { return Inner(); static int Inner() => Upper.Count; }")]
    [InlineData("public static void Catch() { try { } catch (Exception e) when (e.HResult == Upper.Count) { } }")]
    [InlineData("public int Property { get; } = Upper.Count;")]
    [InlineData("private delegate Upper Makes();")]
    public void A_use_of_a_room_above_is_wrong(string member) => AssertWrong($"public class Lower {{ {member} }}", "Lower", "Upper");

    [Theory]
    [InlineData("public class Lower : UpperBase;", "UpperBase")]
    [InlineData("public class Lower : IUpper;", "IUpper")]
    [InlineData("public interface ILower : IUpper;", "IUpper")]
    [InlineData("public class Lower : System.Collections.Generic.List<UpperBase>;", "UpperBase")]
    [InlineData("[Upper] public class Lower;", "Upper")]
    [InlineData("public record Lower(UpperKind Kind);", "UpperKind")]
    [InlineData("public class Lower { public static int Twice() => 1.Doubled(); }", "UpperExtensions")]
    [InlineData("public class Lower { public static object Kind() => UpperKind.One; }", "UpperKind")]
    public void So_is_one_by_what_a_type_is(string source, string used)
        => AssertWrong(source, source.Contains("ILower", StringComparison.Ordinal) ? "ILower" : "Lower", used);

    [Fact]
    public void A_use_that_names_no_type_is_seen()
    {
        const string Between = "namespace House; public static class Between { public static Upper Get() => new(); }";
        const string Chained = "namespace House; public class Chained { public static int Size() => Between.Get().Size; }";
        const string Keeping = "namespace House; public class Keeping { public static void Keep() { var kept = Between.Get(); } }";

        var wrong = new RoomOrder(["Above", "Middle", "Below"]).DescribeWrong(UsesIn(
            ("Above/Upper.cs", UpperFile),
            ("Middle/Between.cs", Between),
            ("Below/Chained.cs", Chained),
            ("Below/Keeping.cs", Keeping)));

        Assert.Contains(wrong, static problem => problem.Contains("'Between' uses 'Upper'", StringComparison.Ordinal));
        Assert.Contains(wrong, static problem => problem.Contains("'Chained' uses 'Upper'", StringComparison.Ordinal));
        Assert.Contains(wrong, static problem => problem.Contains("'Keeping' uses 'Upper'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_circle_of_two_rooms_is_wrong_in_either_order()
    {
        var uses = UsesIn(
            ("Above/Upper.cs", "namespace House; public class Upper { public Lower? below; }"),
            ("Below/Lower.cs", "namespace House; public class Lower { public Upper? above; }"));

        var turned = new RoomOrder(["Below", "Above"]);
        Assert.Contains("'Lower' uses 'Upper'", Assert.Single(Order.DescribeWrong(uses)), StringComparison.Ordinal);
        Assert.Contains("'Upper' uses 'Lower'", Assert.Single(turned.DescribeWrong(uses)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_use_of_a_room_below_or_of_the_same_room_is_right()
        => Assert.Empty(Order.DescribeWrong(UsesIn(
            ("Above/Upper.cs", UpperFile),
            ("Above/Inner/Other.cs", "namespace House; public class Other { public Upper? upper; public Lower? lower; }"),
            ("Below/Lower.cs", "namespace House; public class Lower;"),
            ("Below/Another.cs", "namespace House; public class Another : Lower;"))));

    [Fact]
    public void A_name_in_a_comment_or_a_using_directive_is_no_use()
    {
        const string Lower = """
            using Alias = House.Upper;
            namespace House;
            /// <summary>Nothing like <see cref="Upper"/>.</summary>
            public class Lower;
            """;

        Assert.Empty(Order.DescribeWrong(UsesIn(("Above/Upper.cs", UpperFile), ("Below/Lower.cs", Lower))));
    }

    [Fact]
    public void A_room_inside_another_one_is_a_room_of_its_own()
    {
        var order = new RoomOrder(["House/Roof", "House"]);

        Assert.Equal("House/Roof", order.RoomOf("House/Roof/Tile.cs"));
        Assert.Equal("House", order.RoomOf("House/Wall.cs"));
        Assert.Null(order.RoomOf("HouseBoat/Deck.cs"));
        Assert.Null(order.RoomOf("Garden.cs"));
    }

    [Fact]
    public void Files_beside_the_rooms_are_in_the_one_that_is_called_by_a_dot()
    {
        var order = new RoomOrder([".", "House"]);

        Assert.Equal(".", order.RoomOf("Gate.cs"));
        Assert.Equal("House", order.RoomOf("House/Wall.cs"));
        Assert.Null(order.RoomOf("Garden/Tree.cs"));
    }

    [Fact]
    public void Sources_that_do_not_compile_are_refused()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => UsesIn(("Below/Lower.cs", "public class Lower : Missing;")));

        Assert.Contains("'Missing'", refused.Message, StringComparison.Ordinal);
    }

    private static void AssertWrong(string source, string user, string used)
    {
        var wrong = Order.DescribeWrong(UsesIn(("Above/Upper.cs", UpperFile), ("Below/Lower.cs", "namespace House;\n" + source)));

        Assert.Contains(
            $"Below/Lower.cs(2): '{user}' uses '{used}' of Above/Upper.cs, but the room Above is above Below, which must not know it. "
            + "The order of the rooms is in CONTRIBUTING.md, under Layout.",
            wrong);
    }

    private static IReadOnlyList<TypeUse> UsesIn(params (string Path, string Text)[] files)
        => TypeUses.In(Sources.Compile("House", files, []));
}
