using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>
/// Finds what gives another result each time that it runs, so that running it once is something else. Follows what the code calls, as far
/// as the project has it in source.
/// </summary>
internal sealed class Unrepeatable
{
    private readonly Compilation compilation;
    private readonly CancellationToken cancellationToken;
    private readonly HashSet<ISymbol> followed = new(SymbolEqualityComparer.Default);

    private Unrepeatable(Compilation compilation, CancellationToken cancellationToken)
    {
        this.compilation = compilation;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Names the first such thing in <paramref name="code"/> as a reason, or null.</summary>
    public static string? ReasonIn(SyntaxNode code, SemanticModel model, CancellationToken cancellationToken)
        => new Unrepeatable(model.Compilation, cancellationToken).In(code, model, isCalled: false);

    private string? In(SyntaxNode code, SemanticModel model, bool isCalled)
    {
        foreach (var node in code.DescendantNodesAndSelf())
        {
            if (node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax
                && model.GetSymbolInfo(node, cancellationToken).Symbol is { } symbol
                && (Reason(symbol)
                    ?? (IsChangedStatic(node, symbol) && (isCalled || !IsOfTypeAround(node, symbol))
                        ? $"the set-up changes '{symbol.ContainingType.Name}.{symbol.Name}'"
                        : null) ?? InCodeOf(symbol)) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    private string? InCodeOf(ISymbol symbol)
    {
        if (symbol is not (IMethodSymbol or IPropertySymbol) || !followed.Add(symbol.OriginalDefinition))
        {
            return null;
        }

        var code = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken))
                .OfType<ConstructorDeclarationSyntax>().Concat(InitializersOf(symbol.ContainingType))
            : symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken));
        return code.Where(part => compilation.ContainsSyntaxTree(part.SyntaxTree))
            .Select(part => In(part, compilation.GetSemanticModel(part.SyntaxTree), isCalled: true))
            .FirstOrDefault(reason => reason is not null);
    }

    /// <summary>What runs for every new object beside its constructor.</summary>
    private IEnumerable<SyntaxNode> InitializersOf(INamedTypeSymbol type)
        => type.OriginalDefinition.SelfAndBases().SelectMany(declaring => declaring.GetMembers())
            .Where(member => !member.IsStatic && member is IFieldSymbol or IPropertySymbol)
            .SelectMany(member => member.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax field => field.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            }).OfType<SyntaxNode>();

    /// <summary>A counter, as for names and keys that are to be unique.</summary>
    private static bool IsChangedStatic(SyntaxNode name, ISymbol symbol)
    {
        if (symbol is not (IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true }))
        {
            return false;
        }

        var changed = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return changed.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == changed,
            PrefixUnaryExpressionSyntax { OperatorToken.ValueText: "++" or "--" }
                or PostfixUnaryExpressionSyntax { OperatorToken.ValueText: "++" or "--" } => true,
            ArgumentSyntax argument => argument.RefKindKeyword.ValueText is "ref" or "out",
            _ => false,
        };
    }

    /// <summary>What the set-up itself fills is kept, or refused, as a field of its class.</summary>
    private static bool IsOfTypeAround(SyntaxNode node, ISymbol symbol)
        => symbol.ContainingType.DeclaringSyntaxReferences.Any(
            reference => reference.SyntaxTree == node.SyntaxTree && reference.Span.Contains(node.Span));

    private static string? Reason(ISymbol symbol)
    {
        if (symbol.ContainingType is not { } type)
        {
            return null;
        }

        var name = $"'{type.Name}.{symbol.Name}'";
        return (type.ContainingNamespace?.ToDisplayString(), type.Name, symbol.Name) switch
        {
            ("System", "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly", "Now" or "UtcNow" or "Today") =>
                $"the set-up reads the clock through {name}",
            ("System", "TimeProvider", "System" or "GetUtcNow" or "GetLocalNow") => $"the set-up reads the clock through {name}",
            ("System", "Environment", "TickCount" or "TickCount64") => $"the set-up reads the clock through {name}",
            ("System.Diagnostics", "Stopwatch", _) => $"the set-up reads the clock through {name}",
            ("System", "Guid", "NewGuid" or "CreateVersion7") => $"the set-up takes a random value from {name}",
            ("System", "Random", _) => "the set-up takes random values from 'Random'",
            ("System.Security.Cryptography", "RandomNumberGenerator", _) => $"the set-up takes a random value from {name}",
            ("System.IO", "Path", "GetRandomFileName" or "GetTempFileName") => $"the set-up takes a random value from {name}",
            ("Bogus" or "AutoBogus", _, _) => "the set-up takes random values from Bogus",
            ("AutoFixture", _, _) => "the set-up takes random values from AutoFixture",
            ("System.IO", "File" or "Directory" or "FileInfo" or "DirectoryInfo" or "FileStream" or "StreamReader" or "StreamWriter", _) =>
                $"the set-up uses the file system through {name}",
            ("NUnit.Framework", "TestContext", _) or ("Microsoft.VisualStudio.TestTools.UnitTesting", "TestContext", _) =>
                "the set-up asks which test is running",
            ("Xunit", "ITestContext", not "CancellationToken") => "the set-up asks which test is running",
            _ => null,
        };
    }
}
