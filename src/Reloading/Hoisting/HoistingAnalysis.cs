using FixtureGen.Reloading.Finding;
using FixtureGen.Reloading.Hoisting.Checks;
using FixtureGen.Reloading.Hoisting.Database;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting;

/// <summary>
/// Finds out how the rows and the database that a class makes for every test are made once. Refuses wherever that might change what a test
/// sees: <see cref="HoistingChecks"/> lists where.
/// </summary>
/// <param name="finder">Finds out what set-ups do.</param>
/// <param name="names">The names of contexts in the compilation.</param>
/// <param name="compilation">The compilation of the classes.</param>
/// <param name="cancellationToken">Cancels the analysis.</param>
internal sealed class HoistingAnalysis(PerTestWorkFinder finder, ContextNames names, Compilation compilation,
    CancellationToken cancellationToken)
{
    /// <summary>What becomes of a test class; null when it is left to its author.</summary>
    /// <param name="type">A class whose set-up or tear-down works on its database.</param>
    /// <param name="style">How its tests are run.</param>
    /// <param name="arranged">Rows that its tests store, and that are to be moved as well.</param>
    /// <param name="whyNot">Why the class cannot be changed without a doubt, as part of a sentence; null when it can.</param>
    public HoistedClass? Of(INamedTypeSymbol type, TestStyle style, ArrangedTests? arranged, out string? whyNot)
        => Of(type, style, arranged, isOwner: false, out whyNot);

    /// <summary>What becomes of a class fixture that owns a database; null when it is left to its author.</summary>
    public HoistedClass? OfOwner(INamedTypeSymbol type, out string? whyNot)
        => Of(type, TestStyle.Xunit, arranged: null, isOwner: true, out whyNot);

    private HoistedClass? Of(INamedTypeSymbol type, TestStyle style, ArrangedTests? arranged, bool isOwner, out string? whyNot)
    {
        var declared = DeclaredClass.Of(type, cancellationToken);
        if ((whyNot = HoistingChecks.First(HoistingChecks.OfDeclaration, declared, cancellationToken)) is not null)
        {
            return null;
        }

        var owner = new DatabaseOwners(this, finder, compilation, cancellationToken).OwnerOf(type, isOwner, out whyNot);
        if (whyNot is not null)
        {
            return null;
        }

        var members = SetUpMembers.Of(type, style, finder.Attributes);
        var works = members.OncePerClass.SelectMany(method => finder.Find(type, method)).Concat(finder.Find(type, style));
        var model = compilation.GetSemanticModel(declared.First.SyntaxTree);
        var subject = new ClassToHoist(type, declared.First, model, members, [.. works], owner, isOwner);
        if ((whyNot = HoistingChecks.First(HoistingChecks.OfClass, subject, cancellationToken)) is not null)
        {
            return null;
        }

        var rows = new RowsReader(subject, cancellationToken).Read(arranged);
        if ((whyNot = HoistingChecks.First(HoistingChecks.OfRows, rows, cancellationToken)) is not null)
        {
            return null;
        }

        var hoisted = new HoistedClass(subject, rows, new DatabaseReader(subject, names, compilation, cancellationToken).Read());
        whyNot = HoistingChecks.First(HoistingChecks.OfHoistedClass, hoisted, cancellationToken);
        return whyNot is null ? hoisted : null;
    }
}
