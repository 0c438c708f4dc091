using System.Collections.Concurrent;
using System.Reflection;

namespace FixtureGen.Glue;

/// <summary>Finds the method of a test where the framework tells its name and its arguments only.</summary>
internal static class TestMethods
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    /// <summary>What reflection widens when it calls a method: each of a row to each after it.</summary>
    private static readonly TypeCode[][] Widening =
    [
        [TypeCode.SByte, TypeCode.Int16, TypeCode.Int32, TypeCode.Int64, TypeCode.Single, TypeCode.Double],
        [TypeCode.Byte, TypeCode.Char, TypeCode.UInt16, TypeCode.UInt32, TypeCode.UInt64, TypeCode.Single, TypeCode.Double],
        [TypeCode.Byte, TypeCode.Int16],
        [TypeCode.Byte, TypeCode.Char, TypeCode.UInt16, TypeCode.Int32, TypeCode.Int64],
        [TypeCode.UInt32, TypeCode.Int64],
    ];

    private static readonly ConcurrentDictionary<(Type TestClass, string Name, Type Attribute), MethodInfo[]> Known = new();

    /// <summary>The method that runs, or null when the class has no such test.</summary>
    /// <param name="testClass">The class that runs the test.</param>
    /// <param name="name">The method's name. Its overloads have it too, and helpers that are no tests.</param>
    /// <param name="attribute">What the framework's tests are marked with.</param>
    /// <param name="rowOf">The row of data that an attribute declares, or null.</param>
    /// <param name="arguments">The row of data that the test runs with; null when it has none.</param>
    /// <exception cref="InvalidOperationException">
    /// Several overloads can take the arguments, and their attributes do not say the same.
    /// </exception>
    internal static MethodInfo? Find(
        Type testClass, string name, Type attribute, Func<Attribute, object?[]?> rowOf, object?[]? arguments)
    {
        var overloads = Known.GetOrAdd((testClass, name, attribute), static test => Overloads(test.TestClass, test.Name, test.Attribute));
        if (overloads.Length <= 1)
        {
            return overloads.FirstOrDefault();
        }

        var fitting = Array.FindAll(
            overloads,
            overload => arguments is null ? overload.GetParameters().Length == 0 : Takes(overload.GetParameters(), arguments));
        if (fitting.Length == 0)
        {
            fitting = overloads;
        }

        if (fitting.Length > 1 && Array.FindAll(fitting, overload => Declares(overload, rowOf, arguments ?? [])) is [var declaring])
        {
            return declaring;
        }

        return fitting.Select(AttributesOf).Distinct(StringComparer.Ordinal).Count() <= 1
            ? fitting.FirstOrDefault()
            : throw new InvalidOperationException(
                $"'{testClass}' has several tests '{name}' that can run with the same data, and their attributes differ: " +
                $"{string.Join(" and ", fitting.Select(Describe))}. The test framework does not say which of them runs. Give each a " +
                "name of its own.");
    }

    /// <summary>A method that a derived class hides, or overrides, is not run.</summary>
    private static MethodInfo[] Overloads(Type testClass, string name, Type attribute)
        => [.. testClass.GetMethods(Any)
            .Where(candidate => candidate.Name == name && candidate.IsDefined(attribute, inherit: true))
            .GroupBy(Describe, StringComparer.Ordinal)
            .Select(static same => same.MaxBy(static candidate => Depth(candidate.DeclaringType!))!)];

    private static int Depth(Type type) => type.BaseType is { } baseType ? Depth(baseType) + 1 : 0;

    private static bool Declares(MethodInfo overload, Func<Attribute, object?[]?> rowOf, object?[] arguments)
        => overload.GetCustomAttributes().Any(attribute => rowOf(attribute) is { } row && row.SequenceEqual(arguments));

    private static bool Takes(ParameterInfo[] parameters, object?[] arguments)
    {
        var isOpen = parameters is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute), inherit: false);
        var needed = parameters.Count(parameter => !parameter.IsOptional) - (isOpen ? 1 : 0);
        if (arguments.Length < needed || (arguments.Length > parameters.Length && !isOpen))
        {
            return false;
        }

        for (var place = 0; place < arguments.Length; place++)
        {
            var isLast = isOpen && place >= parameters.Length - 1;
            var type = isLast ? parameters[^1].ParameterType : parameters[place].ParameterType;
            if (!Takes(type, arguments[place]) && !(isLast && Takes(type.GetElementType()!, arguments[place])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Takes(Type type, object? argument)
        => type.ContainsGenericParameters
            || (argument is null
                ? !type.IsValueType || Nullable.GetUnderlyingType(type) is not null
                : type.IsInstanceOfType(argument)
                    || ((type.IsPrimitive || type.IsEnum) && Widens(Type.GetTypeCode(argument.GetType()), Type.GetTypeCode(type))));

    private static bool Widens(TypeCode from, TypeCode to)
        => Array.Exists(Widening, row => Array.IndexOf(row, from) is >= 0 and var place && place <= Array.IndexOf(row, to));

    /// <summary>What the attributes of FixtureGen on a method say, as text to compare.</summary>
    private static string AttributesOf(MethodInfo method)
        => string.Join(' ', method.CustomAttributes
            .Where(static attribute => attribute.AttributeType.Assembly == typeof(TestMethods).Assembly)
            .Select(static attribute => attribute.ToString())
            .Order(StringComparer.Ordinal));

    private static string Describe(MethodInfo method)
        => $"{method.Name}({string.Join(", ", method.GetParameters().Select(static parameter => parameter.ParameterType))})";
}
