using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Writes;

/// <summary>Judges calls into other assemblies: what they write cannot be seen.</summary>
internal static class ForeignCalls
{
    private static readonly string[] DatabaseTypes = ["IDbConnection", "IDbCommand", "IDbTransaction"];

    public static void Read(IOperation call, IMethodSymbol method, INamedTypeSymbol? receiver, CallFrame frame, WriteFindings findings)
    {
        if (IsHarmless(method.ContainingNamespace))
        {
            return;
        }

        var isDapper = method.ContainingNamespace.IsNamed("Dapper");
        if (!isDapper && !IsDatabaseObject(method.ContainingType) && call.ChildOperations.Any(child => HandsOver(child, frame)))
        {
            findings.MissSomething();
        }

        if (call is IInvocationOperation && !isDapper && !IsOfObject(method))
        {
            Note(receiver, findings);
            Note(frame.Resolve(method.ReturnType), findings);
        }
    }

    private static bool IsHarmless(INamespaceSymbol? space)
        => space.IsWithin("System") && !space.IsWithin("System.Text.Json") && !space.IsWithin("System.Xml");

    private static bool HandsOver(IOperation child, CallFrame frame)
        => child is IArgumentOperation { Value: var value }
        && value.Unwrap().Type is { } type
        && frame.Resolve(type) is INamedTypeSymbol given
        && IsDatabaseObject(given);

    private static bool IsDatabaseObject(INamedTypeSymbol type)
        => type.IsOrDerivesFrom("DbContext")
        || type.IsOrDerivesFrom("DatabaseFacade")
        || type.AllInterfaces.Append(type).Any(contract => DatabaseTypes.Contains(contract.Name));

    private static bool IsOfObject(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        return method.ContainingType.SpecialType == SpecialType.System_Object || method.Name == "Equals";
    }

    private static void Note(ITypeSymbol? type, WriteFindings findings)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] })
        {
            type = result;
        }

        if ((type?.ElementType() ?? type) is INamedTypeSymbol { TypeKind: TypeKind.Class } made)
        {
            findings.MadeElsewhere.Add(made);
        }
    }
}
