using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>
/// Tells which set-ups and tear-downs a class must keep although nothing is left in them, because an interface asks for them.
/// </summary>
internal static class InterfaceMethods
{
    /// <param name="hoisted">What becomes of the class.</param>
    /// <param name="method">A method of which nothing is left.</param>
    /// <param name="isEmptyToo">Whether nothing is left of another method either.</param>
    /// <param name="model">The model of the class.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <param name="needless">The interface that goes together with the method, if one does.</param>
    public static bool IsNeeded(
        HoistedClass hoisted, IMethodSymbol method, Func<IMethodSymbol, bool> isEmptyToo, SemanticModel model,
            CancellationToken cancellationToken, out BaseTypeSyntax? needless)
    {
        needless = null;
        foreach (var contract in hoisted.Class.Type.AllInterfaces)
        {
            var members = contract.AllInterfaces.Concat(new[] { contract }).SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>()
                .Select(member => hoisted.Class.Type.FindImplementationForInterfaceMember(member)).OfType<IMethodSymbol>().ToList();
            if (!members.Contains(method, SymbolEqualityComparer.Default))
            {
                continue;
            }

            var named = hoisted.Class.Declaration.BaseList?.Types.FirstOrDefault(type
                => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(type.Type, cancellationToken).Type, contract));
            if (!members.TrueForAll(member => SymbolEqualityComparer.Default.Equals(member, method) || isEmptyToo(member)))
            {
                return true;
            }

            // An interface that comes through another one, or a base class, goes with that or stays.
            if (named is not null)
            {
                needless = named;
            }
            else if (!hoisted.Class.Type.Interfaces.Any(direct => direct.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default)))
            {
                return true;
            }
        }

        return false;
    }
}
