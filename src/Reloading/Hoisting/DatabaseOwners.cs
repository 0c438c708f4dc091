using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting;

/// <summary>Finds the class fixture that a test class has its database from, and what becomes of it.</summary>
internal sealed class DatabaseOwners(HoistingAnalysis analysis, PerTestWorkFinder finder, Compilation compilation,
    CancellationToken cancellationToken)
{
    /// <summary>The owner of a class's database; null when the class makes that itself, or when the owner cannot be done without.</summary>
    /// <param name="type">The class.</param>
    /// <param name="isOwner">Whether it is a class fixture itself.</param>
    /// <param name="whyNot">Why the owner cannot be done without, as part of a sentence; null when it can.</param>
    public DatabaseOwner? OwnerOf(INamedTypeSymbol type, bool isOwner, out string? whyNot)
    {
        whyNot = null;
        var given = type.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Select(parameter => parameter.Type)
            .OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).Where(HasDatabase).ToList();
        if (given.Count == 0)
        {
            return null;
        }

        var owner = given[0];
        if (isOwner || given.Count > 1)
        {
            whyNot = $"'{type.Name}' is given '{owner.Name}', which has a database of its own";
        }
        else if (owner.BaseType is { SpecialType: not SpecialType.System_Object } ancestor)
        {
            whyNot = $"'{owner.Name}' derives from '{ancestor.Name}'";
        }
        else if (analysis.OfOwner(owner, out whyNot) is { } own)
        {
            whyNot = own.Rows.Kept.Concat<ISymbol>(own.Rows.Helpers).FirstOrDefault() is { } through
                ? $"'{owner.Name}' stores its rows through '{through.Name}'" : null;
            return new DatabaseOwner(own, ResetsOf(own));
        }

        return null;
    }

    /// <summary>Test frameworks give a class nothing of the project's own but its fixtures, so what type it is tells enough.</summary>
    private bool HasDatabase(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Class, IsAbstract: false }
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        && !DatabaseRoles.IsContext(type)
        && type.GetMembers()
            .Any(
                member => !member.IsImplicitlyDeclared
                    && (DatabaseRoles.Of(member) is not null
                        || (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
                            && DatabaseRoles.OfType(method.ReturnType) is not null)));

    private Dictionary<IMethodSymbol, string?> ResetsOf(HoistedClass own)
    {
        var type = own.Class.Type;
        var resets = new Dictionary<IMethodSymbol, string?>(SymbolEqualityComparer.Default);
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: true, IsStatic: false }))
        {
            var works = finder.Find(type, method);
            if (works.Exists(work => work.Work.Kind == WorkKind.EmptiesTables))
            {
                resets[method] = StoresTheSame(own, method, works) ? null
                    : $"'{method.Name}' leaves other rows than those that '{type.Name}' stores at first";
            }
        }

        return resets;
    }

    /// <summary>Whether a reset stores by the very statements by which the set-up does; or neither stores anything.</summary>
    private bool StoresTheSame(HoistedClass own, IMethodSymbol reset, List<PerTestWork> works)
    {
        if (reset.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellationToken) is not MethodDeclarationSyntax declaration)
        {
            return false;
        }

        var moved = own.Rows.Moved;
        if (declaration.Body is not { } body)
        {
            return moved.Count == 0 && !works.Exists(work => work.Work.Kind is WorkKind.AddsRows or WorkKind.InsertsRows);
        }

        var resetting = own.Class with { Works = works, Model = compilation.GetSemanticModel(reference.SyntaxTree) };
        var statements = new DatabaseStatements(resetting, cancellationToken);
        var rest = new SetUpStatements(statements, resetting, cancellationToken).Split(body.Statements);
        var stored = rest.Except(statements.EmptyingIn(rest)).ToList();
        return works.Exists(work => work.Work.Kind is WorkKind.AddsRows or WorkKind.InsertsRows)
            ? moved.Count > 0 && stored.TrueForAll(moved.Contains) && moved.All(stored.Contains)
            : moved.Count == 0;
    }
}
