using FixtureGen.Reloading.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Database;

/// <summary>What the names in a class tell about the contexts that it uses, before any of its code is bound.</summary>
internal sealed class ContextMentions
{
    private readonly ContextNames names;
    private readonly Dictionary<string, INamedTypeSymbol?> own = new(StringComparer.Ordinal);

    private ContextMentions(INamedTypeSymbol type, ContextNames names)
    {
        this.names = names;
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                Know(member);
            }
        }
    }

    /// <summary>The contexts of the class's fields, properties and primary constructor parameters that its code mentions.</summary>
    public HashSet<INamedTypeSymbol> Contexts { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// The parts of the class that may come by a context, or the builder of its options, in another way: only binding them tells.
    /// </summary>
    public List<SyntaxNode> Unclear { get; } = [];

    public static ContextMentions In(TypeDeclarationSyntax declaration, INamedTypeSymbol type, ContextNames names)
    {
        var mentions = new ContextMentions(type, names);
        mentions.Unclear.AddRange(declaration.ChildNodes().Where(mentions.IsUnclear));
        return mentions;
    }

    private void Know(ISymbol member)
    {
        switch (member)
        {
            case IFieldSymbol { IsImplicitlyDeclared: false } field:
                Know(field.Name, field.Type);
                break;
            case IPropertySymbol property:
                Know(property.Name, property.Type);
                break;
            case IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var reference] } constructor
                when reference.GetSyntax() is TypeDeclarationSyntax:
                foreach (var parameter in constructor.Parameters)
                {
                    Know(parameter.Name, parameter.Type);
                }

                break;
            case IMethodSymbol { AssociatedSymbol: null } method when ContextNames.Gives(method):
                own[method.Name] = null;
                break;
        }
    }

    private void Know(string name, ITypeSymbol type)
    {
        if (ContextNames.Mentions(type))
        {
            own[name] = !own.ContainsKey(name) && type is INamedTypeSymbol context && DatabaseRoles.IsContext(type)
                ? (INamedTypeSymbol)context.WithNullableAnnotation(NullableAnnotation.None)
                : null;
        }
    }

    private bool IsUnclear(SyntaxNode part)
    {
        foreach (var token in part.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.NewKeyword) ? token.Parent is ImplicitObjectCreationExpressionSyntax { Parent: ArgumentSyntax }
                : token.IsKind(SyntaxKind.IdentifierToken) && IsUnclear(token))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUnclear(SyntaxToken token)
    {
        if (!own.TryGetValue(token.ValueText, out var context))
        {
            return names.Contains(token.ValueText);
        }

        if (context is null || token.Parent is not IdentifierNameSyntax name || !IsOfThis(name))
        {
            return true;
        }

        Contexts.Add(context);
        return false;
    }

    /// <summary>Whether a name can stand for a member of the class's own object only.</summary>
    private static bool IsOfThis(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression is ThisExpressionSyntax or BaseExpressionSyntax,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        _ => true,
    };
}
