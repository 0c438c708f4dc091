using System.Text;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Plan;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Generators.Parsing;

/// <summary>Hashes a type with all the source of the compilation that it reaches.</summary>
/// <remarks>
/// It follows names from type to type, not from method to method: that takes in field initialisers, constructors and overrides,
/// which run without being named. A change that only looks as if it mattered costs one new image; one that is missed gives wrong data.
/// </remarks>
/// <param name="files">Receives the files that are read.</param>
internal sealed class SourceHash(ISet<SyntaxTree> files, CancellationToken cancellation)
{
    private readonly Dictionary<INamedTypeSymbol, Source> sources = new(SymbolEqualityComparer.Default);

    public string Of(INamedTypeSymbol type, SemanticModels semantics)
    {
        var reached = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<INamedTypeSymbol>([type]);
        while (open.Count > 0)
        {
            var current = open.Pop();
            var name = TypeNames.FullName(current);
            if (!reached.ContainsKey(name))
            {
                var source = SourceOf(current, semantics);
                reached.Add(name, source.Hash);
                source.Reached.ForEach(open.Push);
            }
        }

        return Sha256Text.Of(reached.Values);
    }

    private Source SourceOf(INamedTypeSymbol type, SemanticModels semantics)
    {
        if (!sources.TryGetValue(type, out var source))
        {
            var text = new StringBuilder();
            var reached = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
            foreach (var declaration in type.DeclaringSyntaxReferences)
            {
                cancellation.ThrowIfCancellationRequested();
                files.Add(declaration.SyntaxTree);
                Read(declaration.GetSyntax(cancellation), semantics, text, reached);
            }

            sources.Add(type, source = new Source(Sha256Text.Of(text.ToString()), [.. reached]));
        }

        return source;
    }

    private void Read(SyntaxNode declaration, SemanticModels semantics, StringBuilder text, HashSet<INamedTypeSymbol> reached)
    {
        // Tokens, so that comments and layout do not count.
        foreach (var token in declaration.DescendantTokens())
        {
            text.Append(token.Text).Append('\n');
        }

        var model = semantics.Of(declaration.SyntaxTree);
        foreach (var name in declaration.DescendantNodes().OfType<SimpleNameSyntax>().Where(static name => !IsSetByInitializer(name)))
        {
            var symbol = model.GetSymbolInfo(name, cancellation).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            if (type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, semantics.Compilation.Assembly))
            {
                reached.Add(type.OriginalDefinition);
            }
        }
    }

    /// <summary>A member that an object initializer sets is of the type that is created, which is named there or where the object goes to. Rows have very many of them.</summary>
    private static bool IsSetByInitializer(SimpleNameSyntax name)
        => name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name;

    private sealed record Source(string Hash, List<INamedTypeSymbol> Reached);
}
