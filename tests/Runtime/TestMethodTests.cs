using System.Reflection;
using FixtureGen.Glue;

namespace FixtureGen.Tests;

/// <summary>Which method runs, where a framework tells its name and its data only.</summary>
public sealed class TestMethodTests
{
    [Fact]
    public void An_overload_without_data_has_its_own_attributes()
        => Assert.Equal(Isolation.ReadOnly, IsolationOf(nameof(Overloads.Cleans), null));

    [Fact]
    public void An_overload_with_data_has_its_own_attributes()
        => Assert.Equal(Isolation.Clone, IsolationOf(nameof(Overloads.Cleans), [1]));

    [Fact]
    public void A_helper_of_the_same_name_is_no_test()
        => Assert.Equal(Isolation.Clone, IsolationOf(nameof(Overloads.Packs), null));

    [Fact]
    public void A_helper_that_is_asynchronous_is_no_test_either()
        => Assert.Null(Find(typeof(Overloads), "Helps", null));

    public static TheoryData<object?[], Type> Data => new()
    {
        { [1], typeof(int) },
        { [2.5], typeof(double) },
        { ["a"], typeof(string) },
        { [null], typeof(string) },
        { [1.5], typeof(double) },
        { [1u, 2u, 3], typeof(int[]) },
        { ["a", 1], typeof(Guid?) },
        { [(byte)1, (short)1], typeof(long) },
    };

    [Theory]
    [MemberData(nameof(Data))]
    public void The_data_decides_among_overloads(object?[] data, Type last)
        => Assert.Equal(last, Find(typeof(Overloads), nameof(Overloads.Takes), data)!.GetParameters()[^1].ParameterType);

    [Fact]
    public void Overloads_that_can_take_the_same_data_and_differ_in_attributes_are_refused_by_name()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => IsolationOf(nameof(Overloads.Both), [1]));

        Assert.Contains("Both(System.Int32) and Both(System.Object)", failure.Message);
        Assert.EndsWith("Give each a name of its own.", failure.Message);
    }

    [Fact]
    public void Overloads_that_can_take_the_same_data_and_say_the_same_are_one_to_us()
        => Assert.Equal(Isolation.Clone, IsolationOf(nameof(Overloads.Same), [1]));

    [Fact]
    public void Data_that_no_overload_seems_to_take_is_no_reason_to_forget_the_attributes()
        => Assert.Throws<InvalidOperationException>(() => IsolationOf(nameof(Overloads.Both), [1, 2, 3]));

    [Fact]
    public void A_method_that_hides_the_one_of_a_base_class_is_the_test()
        => Assert.Equal(Isolation.ReadOnly, Find(typeof(Derived), nameof(Derived.Packs), null)!.GetCustomAttribute<IsolationAttribute>()!.Isolation);

    private static Isolation? IsolationOf(string name, object?[]? data)
        => Find(typeof(Overloads), name, data)!.GetCustomAttribute<IsolationAttribute>()?.Isolation;

    private static MethodInfo? Find(Type testClass, string name, object?[]? data)
        => TestMethods.Find(testClass, name, typeof(MarkAttribute), static attribute => (attribute as RowAttribute)?.Data, data);

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class MarkAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    private sealed class RowAttribute(params object?[] data) : Attribute
    {
        public object?[] Data { get; } = data;
    }

    private class Overloads
    {
        [Mark, Isolation(Isolation.ReadOnly)]
        public void Cleans()
        {
        }

        [Mark, Isolation(Isolation.Clone)]
        public void Cleans(int n) => GC.KeepAlive(n);

        public async Task Packs(string s)
        {
            GC.KeepAlive(s);
            await Task.Yield();
        }

        [Mark, Isolation(Isolation.Clone)]
        public void Packs()
        {
        }

        public async Task Helps() => await Task.Yield();

        [Mark, Isolation(Isolation.Clone), Row(1)]
        public void Takes(int n) => GC.KeepAlive(n);

        [Mark, Isolation(Isolation.ReadOnly)]
        public void Takes(string s) => GC.KeepAlive(s);

        [Mark, Row(1.5)]
        public void Takes(double d) => GC.KeepAlive(d);

        [Mark, DisableChecks(SandboxChecks.Leak)]
        public void Takes(short s, long l) => GC.KeepAlive((s, l));

        [Mark, DisableChecks(SandboxChecks.All)]
        public void Takes(uint n, uint m, params int[] more) => GC.KeepAlive((n, more));

        [Mark, Isolation(Isolation.Rollback)]
        public void Takes(string s, int n, Guid? optional = null) => GC.KeepAlive((s, n, optional));

        [Mark, Isolation(Isolation.Clone)]
        public void Both(int n) => GC.KeepAlive(n);

        [Mark]
        public void Both(object o) => GC.KeepAlive(o);

        [Mark, Isolation(Isolation.Clone)]
        public void Same(int n) => GC.KeepAlive(n);

        [Mark, Isolation(Isolation.Clone)]
        public void Same(object o) => GC.KeepAlive(o);
    }

    private sealed class Derived : Overloads
    {
        [Mark, Isolation(Isolation.ReadOnly)]
        public new void Packs()
        {
        }
    }
}
