using FixtureGen.Analysis.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Writes;

/// <summary>Reads the calls of Entity Framework Core that store entities.</summary>
internal static class EntityFrameworkCalls
{
    public static void Read(IInvocationOperation call, CallFrame frame, ValueReader values, WriteFindings findings)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "Add" or "AddAsync" or "AddRange" or "AddRangeAsync" or "Attach" or "AttachRange"
                or "Update" or "UpdateRange" or "Remove" or "RemoveRange"
                    when method.ContainingType.Name is "DbContext" or "DbSet" or "LocalView":
                var declared = method.ContainingType.TypeArguments.FirstOrDefault();
                foreach (var argument in call.Arguments.Where(argument => argument.Parameter?.Type.Name != "CancellationToken"))
                {
                    Store(argument.Value, declared, frame, values, findings);
                }

                break;
            case "ExecuteUpdate" or "ExecuteUpdateAsync" or "ExecuteDelete" or "ExecuteDeleteAsync"
                when method.TypeArguments is [var type, ..]:
                Store(type, frame, findings);
                break;
            case "TrackGraph":
                findings.MissSomething();
                break;
        }
    }

    /// <summary>Notes that an object, or each one of a collection, is stored.</summary>
    /// <param name="argument">What the context is given.</param>
    /// <param name="declared">The entity type of the set that it is given to; null for the context itself.</param>
    /// <param name="frame">The call in which that happens.</param>
    /// <param name="values">Follows the argument to its source.</param>
    /// <param name="findings">Where to note it.</param>
    public static void Store(IOperation argument, ITypeSymbol? declared, CallFrame frame, ValueReader values, WriteFindings findings)
    {
        foreach (var source in values.Sources(new Value(argument, frame)))
        {
            var elements = source.Expression.Elements();
            if (!elements.IsDefault)
            {
                foreach (var element in elements)
                {
                    var item = element.Syntax is SpreadElementSyntax ? element.ChildOperations.First() : element;
                    Store(item, declared, source.Frame, values, findings);
                }

                continue;
            }

            var type = source.Expression.Type is { } known ? source.Frame.Resolve(known) : null;
            type = type?.ElementType() ?? type;
            Store(type is { TypeKind: TypeKind.Class, SpecialType: not SpecialType.System_Object } ? type : declared, frame, findings);
        }
    }

    private static void Store(ITypeSymbol? type, CallFrame frame, WriteFindings findings)
    {
        if (type is not null
            && frame.Resolve(type) is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: not SpecialType.System_Object } stored)
        {
            findings.Stored.Add(stored);
        }
        else
        {
            findings.MissSomething();
        }
    }
}
