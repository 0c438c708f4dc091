using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>Finds what gives another result each time that it runs, so that running it once is something else.</summary>
internal static class Unrepeatable
{
    /// <summary>Names the first such thing in <paramref name="code"/> as a reason, or null.</summary>
    public static string? ReasonIn(SyntaxNode code, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in code.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax or BaseObjectCreationExpressionSyntax
                && model.GetSymbolInfo(node, cancellation).Symbol is { } symbol
                && Reason(symbol) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    private static string? Reason(ISymbol symbol)
    {
        if (symbol.ContainingType is not { } type)
        {
            return null;
        }

        var name = $"'{type.Name}.{symbol.Name}'";
        return (type.ContainingNamespace?.ToDisplayString(), type.Name, symbol.Name) switch
        {
            ("System", "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly", "Now" or "UtcNow" or "Today") => $"the set-up reads the clock through {name}",
            ("System", "TimeProvider", "System" or "GetUtcNow" or "GetLocalNow") => $"the set-up reads the clock through {name}",
            ("System", "Environment", "TickCount" or "TickCount64") => $"the set-up reads the clock through {name}",
            ("System.Diagnostics", "Stopwatch", _) => $"the set-up reads the clock through {name}",
            ("System", "Guid", "NewGuid" or "CreateVersion7") => $"the set-up takes a random value from {name}",
            ("System", "Random", _) => "the set-up takes random values from 'Random'",
            ("Bogus", _, _) => "the set-up takes random values from Bogus",
            ("System.IO", "File" or "Directory" or "FileInfo" or "DirectoryInfo" or "FileStream" or "StreamReader" or "StreamWriter", _) => $"the set-up uses the file system through {name}",
            ("NUnit.Framework", "TestContext", _) or ("Microsoft.VisualStudio.TestTools.UnitTesting", "TestContext", _) => "the set-up asks which test is running",
            _ => null,
        };
    }
}
