using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>What a piece of a set-up needs from around it.</summary>
internal sealed class StatementFacts
{
    public HashSet<ISymbol> Declared { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Local variables from outside that are no part of the database.</summary>
    public HashSet<ISymbol> Locals { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Fields, properties and events of the object, and changeable fields of its class, that are no part of the database.
    /// </summary>
    public HashSet<ISymbol> Members { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Methods that are called on the object.</summary>
    public HashSet<IMethodSymbol> Methods { get; } = new(SymbolEqualityComparer.Default);

    public HashSet<ISymbol> Parameters { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The field that the statement as a whole assigns, or null.</summary>
    public IFieldSymbol? Assigned { get; private set; }

    /// <summary>What the statement makes for those after it.</summary>
    public IEnumerable<ISymbol> Made => Assigned is null ? Declared : Declared.Append(Assigned);

    public bool UsesDatabase { get; private set; }

    public bool UsesThis { get; private set; }

    public static StatementFacts Of(SyntaxNode code, ClassToHoist subject, CancellationToken cancellationToken)
    {
        var facts = new StatementFacts();
        var model = subject.Model;
        foreach (var node in code.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or CatchDeclarationSyntax
                    or ParameterSyntax or LocalFunctionStatementSyntax:
                    if (model.GetDeclaredSymbol(node, cancellationToken) is { } declared)
                    {
                        facts.Declared.Add(declared);
                    }

                    break;
                case ThisExpressionSyntax or BaseExpressionSyntax when node.Parent is not MemberAccessExpressionSyntax:
                    facts.UsesThis = true;
                    break;
                case SimpleNameSyntax name when model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol:
                    facts.Add(symbol, name, subject);
                    break;
            }
        }

        facts.Locals.ExceptWith(facts.Declared);
        facts.Parameters.ExceptWith(facts.Declared);
        if (code is ExpressionStatementSyntax
            { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var left } }
            && model.GetSymbolInfo(left, cancellationToken).Symbol is IFieldSymbol assigned && facts.Members.Contains(assigned))
        {
            facts.Assigned = assigned;
        }

        return facts;
    }

    private void Add(ISymbol symbol, SimpleNameSyntax name, ClassToHoist subject)
    {
        switch (symbol)
        {
            case ILocalSymbol or IParameterSymbol when subject.RoleOf(symbol) is not null:
                UsesDatabase = true;
                break;
            case ILocalSymbol:
                Locals.Add(symbol);
                break;
            case IParameterSymbol when name.Parent is not NameColonSyntax:
                Parameters.Add(symbol);
                break;
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction }:
                Locals.Add(symbol);
                break;
            case IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary } method when IsOfThis(name, method, subject.Type):
                Methods.Add(method.OriginalDefinition);
                break;
            case IFieldSymbol { IsStatic: true, IsReadOnly: false, IsConst: false } or IFieldSymbol { IsStatic: false }
                or IPropertySymbol { IsStatic: false } or IEventSymbol { IsStatic: false } when IsOfThis(name, symbol, subject.Type):
                if (subject.RoleOf(symbol) is not null)
                {
                    UsesDatabase = true;
                }
                else
                {
                    Members.Add(symbol);
                }

                break;
        }
    }

    /// <summary>Whether a name stands for a member of the object that the code runs on, and not of another one.</summary>
    private static bool IsOfThis(SimpleNameSyntax name, ISymbol member, INamedTypeSymbol type)
    {
        var isOwn = false;
        for (var current = type; current is not null && !isOwn; current = current.BaseType)
        {
            isOwn = SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, member.ContainingType.OriginalDefinition);
        }

        return isOwn && (member.IsStatic || name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name =>
                access.Expression is ThisExpressionSyntax or BaseExpressionSyntax,
            MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => false,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment when assignment.Left == name => false,
            _ => true,
        });
    }
}
