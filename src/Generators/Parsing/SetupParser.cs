using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>Reads the class set-ups of a class. Methods of a wrong shape are left out: an analyzer reports them.</summary>
internal static class SetupParser
{
    public static SetupModel? Parse(TestClass testClass, string? baseWithSetup)
    {
        var calls = CallsOf(testClass);
        return calls.Count == 0
            ? null
            : new SetupModel(ModifiersOf(testClass.Symbol, baseWithSetup), baseWithSetup, calls.ToEquatableArray());
    }

    /// <summary>The nearest base class that has class set-ups, its own or inherited, as code writes it; null when there is none.</summary>
    public static string? BaseWithSetup(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var isCompiled = !current.GetMembers(AddedMembers.SetUp).IsEmpty;
            if (isCompiled || (TestClass.Find(current, cancellationToken) is { } testClass && CallsOf(testClass).Count > 0))
            {
                return TypeNames.Expression(current);
            }
        }

        return null;
    }

    private static string ModifiersOf(INamedTypeSymbol type, string? baseWithSetup)
        => (type.IsSealed ? "private static" : "protected static") + (baseWithSetup is null ? "" : " new");

    private static List<SetupCall> CallsOf(TestClass testClass)
    {
        var calls = new List<SetupCall>();
        foreach (var member in testClass.Symbol.GetMembers())
        {
            if (member is IMethodSymbol method && ClassSetupSymbols.IsMarked(method)
                && ClassSetupSymbols.HasRightShape(method, testClass.Context))
            {
                calls.Add(new SetupCall(
                    Identifiers.Escape(method.Name),
                    !method.ReturnsVoid,
                    method.Parameters.Select(parameter => new SetupArgument(KindOf(parameter.Type), TypeNames.Expression(parameter.Type)))
                        .ToEquatableArray()));
            }
        }

        return calls;
    }

    private static SetupArgumentKind KindOf(ITypeSymbol type)
        => ClassSetupSymbols.IsConnection(type) ? SetupArgumentKind.Connection
            : ClassSetupSymbols.IsCancellation(type) ? SetupArgumentKind.CancellationToken
            : SetupArgumentKind.Context;
}
