using System.Collections.Immutable;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using FixtureGen.Reloading.Hoisting.Database;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting;

/// <summary>Finds the class fixture that a test class has its database from, and plans what becomes of it.</summary>
internal sealed class DatabaseOwners(PerTestWorkFinder finder, ImmutableArray<INamedTypeSymbol> databases, ContextNames names, Compilation compilation, CancellationToken cancellation)
{
    /// <summary>Gives a plan its owner, if it has one; refuses the plan where the owner cannot be done without.</summary>
    public void Find(HoistedClass plan)
    {
        var given = plan.Type.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Select(parameter => parameter.Type).OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).Where(HasDatabase).ToList();
        if (given.Count == 0)
        {
            return;
        }

        var type = given[0];
        if (plan.IsOwner || given.Count > 1)
        {
            plan.Refuse($"'{plan.Type.Name}' is given '{type.Name}', which has a database of its own");
            return;
        }

        var own = HoistingAnalysis.Create(type, TestStyle.Xunit, finder, databases, names, compilation, cancellation, isOwner: true);
        plan.Owner = new DatabaseOwner(own, ResetsOf(own));
        if (type.BaseType is { SpecialType: not SpecialType.System_Object } ancestor)
        {
            plan.Refuse($"'{type.Name}' derives from '{ancestor.Name}'");
        }
        else if (own.WhyNot is { } reason)
        {
            plan.Refuse(reason);
        }
        else if (own.Kept.Count > 0 || own.Helpers.Count > 0)
        {
            plan.Refuse($"'{type.Name}' stores its rows through '{own.Kept.Concat<ISymbol>(own.Helpers).First().Name}'");
        }
    }

    /// <summary>Test frameworks give a class nothing of the project's own but its fixtures, so what type it is tells enough.</summary>
    private bool HasDatabase(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Class, IsAbstract: false } && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        && !DatabaseRoles.IsContext(type)
        && type.GetMembers().Any(member => !member.IsImplicitlyDeclared && (DatabaseRoles.Of(member) is not null || (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && DatabaseRoles.OfType(method.ReturnType) is not null)));

    private Dictionary<IMethodSymbol, string?> ResetsOf(HoistedClass own)
    {
        var resets = new Dictionary<IMethodSymbol, string?>(SymbolEqualityComparer.Default);
        foreach (var method in own.Type.GetMembers().OfType<IMethodSymbol>().Where(method => method is { MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: true, IsStatic: false }))
        {
            var works = finder.Find(own.Type, method);
            if (works.Exists(work => work.Work.Kind == WorkKind.EmptiesTables))
            {
                resets[method] = StoresTheSame(own, method, works) ? null : $"'{method.Name}' leaves other rows than those that '{own.Type.Name}' stores at first";
            }
        }

        return resets;
    }

    /// <summary>Whether a reset stores by the very statements by which the set-up does; or neither stores anything.</summary>
    private bool StoresTheSame(HoistedClass own, IMethodSymbol reset, List<PerTestWork> works)
    {
        if (reset.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax(cancellation) is not MethodDeclarationSyntax declaration)
        {
            return false;
        }

        if (declaration.Body is not { } body)
        {
            return own.Moved.Count == 0 && !works.Exists(work => work.Work.Kind is WorkKind.AddsRows or WorkKind.InsertsRows);
        }

        var model = compilation.GetSemanticModel(reference.SyntaxTree);
        var split = new HoistedClass(own.Type, own.Declaration) { IsOwner = true };
        var statements = new DatabaseStatements(split, model, works, cancellation);
        var rest = new SetUpStatements(statements, split, model, cancellation).Split(body.Statements);
        var stored = rest.Except(statements.EmptyingIn(rest)).ToList();
        return works.Exists(work => work.Work.Kind is WorkKind.AddsRows or WorkKind.InsertsRows)
            ? own.Moved.Count > 0 && stored.TrueForAll(own.Moved.Contains) && own.Moved.TrueForAll(stored.Contains)
            : own.Moved.Count == 0;
    }
}
