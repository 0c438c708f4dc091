using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Database;

/// <summary>
/// The names by which code can come by a context or its options: of the types themselves, and of members that return them, hold them, or
/// hand them to a lambda. Code without such a name need not be bound to know which contexts it uses; binding is what costs. Collected when
/// first asked for. Safe for use from several threads.
/// </summary>
internal sealed class ContextNames(Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>What Entity Framework Core itself has; collecting that would load all of its types.</summary>
    private static readonly string[] EntityFrameworks =
    [
        "DbContext", "DbContextOptionsBuilder", "Context", "CreateDbContext", "CreateDbContextAsync",
        "AddDbContext", "AddDbContextPool", "AddDbContextFactory", "AddPooledDbContextFactory", "ConfigureDbContext",
    ];

    private readonly Lazy<HashSet<string>> names = new(
        () => Collect(compilation, cancellationToken), LazyThreadSafetyMode.ExecutionAndPublication);

    public bool Contains(string name) => names.Value.Contains(name);

    /// <summary>Whether a type is, or is made of, a context or the builder of its options.</summary>
    public static bool Mentions(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Mentions(array.ElementType),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(DatabaseRoles.IsContext),
        INamedTypeSymbol named =>
            IsOne(named)
                || named.TypeArguments.Any(
                    argument => argument is ITypeParameterSymbol ? Mentions(argument) : IsOne(argument) || Mentions(argument))
            || (named.DelegateInvokeMethod is { } invoke && invoke.Parameters.Any(parameter => IsOne(parameter.Type))),
        _ => false,
    };

    private static bool IsOne(ITypeSymbol type) => DatabaseRoles.IsContext(type) || type.Name == "DbContextOptionsBuilder";

    private static HashSet<string> Collect(Compilation compilation, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(EntityFrameworks, StringComparer.Ordinal);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(UsesEntityFramework).Append(compilation.Assembly))
        {
            foreach (var type in assembly.GlobalNamespace.Types())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add(type, names);
            }
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            // An alias may stand for a context.
            var root = (CompilationUnitSyntax)tree.GetRoot(cancellationToken);
            names.UnionWith(root.Usings.Concat(root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Usings))
                .Select(directive => directive.Alias?.Name.Identifier.ValueText).OfType<string>());
        }

        return names;
    }

    private static void Add(INamedTypeSymbol type, HashSet<string> names)
    {
        if (IsOne(type))
        {
            names.Add(type.Name);
        }

        // A type that is made from a generic base class has the members of that too, with its own type arguments.
        for (var declaring = type; declaring is { SpecialType: SpecialType.None };
            declaring = declaring.BaseType is { IsGenericType: true } generic ? generic : null)
        {
            foreach (var member in declaring.GetMembers())
            {
                // Only types within can see what is private.
                if ((member.DeclaredAccessibility != Accessibility.Private || !declaring.GetTypeMembers().IsEmpty) && Gives(member))
                {
                    names.Add(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : member.Name);
                }
            }
        }
    }

    /// <summary>Whether who uses the member comes by a context, in its result or as the parameter of a lambda.</summary>
    public static bool Gives(ISymbol member) => member switch
    {
        IFieldSymbol field => Mentions(field.Type),
        IPropertySymbol property => Mentions(property.Type),
        IMethodSymbol { AssociatedSymbol: null } method => Mentions(method.ReturnType)
            || method.Parameters.Any(
                parameter => (!IsOne(parameter.Type) || parameter.RefKind != RefKind.None) && Mentions(parameter.Type)),
        _ => false,
    };

    private static bool UsesEntityFramework(IAssemblySymbol assembly)
        => !assembly.Name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        && assembly.Modules.Any(
            module => module.ReferencedAssemblies.Any(referenced => referenced.Name == "Microsoft.EntityFrameworkCore"));
}
