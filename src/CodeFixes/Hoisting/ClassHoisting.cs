using FixtureGen.Analysis.Rules;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using FixtureGen.Reloading.Hoisting;
using FixtureGen.Reloading.Hoisting.Database;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using FixtureGen.Reloading.Hoisting.Rows;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes.Hoisting;

/// <summary>
/// Gives one class of a project a database by FixtureGen, and stores its rows once. All or nothing: what would not compile is not done.
/// </summary>
internal sealed class ClassHoisting
{
    private readonly Solution solution;
    private readonly Document document;
    private readonly Compilation compilation;
    private readonly HoistedClass hoisted;
    private readonly HoistedClassRewriter rewriting;
    private readonly SyntaxNode root;
    private readonly string newLine;
    private readonly CancellationToken cancellationToken;

    private ClassHoisting(
        Document document, SyntaxNode root, Compilation compilation, HoistedClass hoisted, HoistedClassRewriter rewriting,
        CancellationToken cancellationToken)
    {
        solution = document.Project.Solution;
        this.document = document;
        this.root = root;
        this.compilation = compilation;
        this.hoisted = hoisted;
        this.rewriting = rewriting;
        this.cancellationToken = cancellationToken;
        newLine = TypeDeclarations.NewLineOf(root).ToString();
    }

    public bool StoresRows => hoisted.Rows.Moved.Count > 0;

    /// <summary>What to try where the class does not compile with just any connection.</summary>
    private Func<ClassHoisting>? orElse;

    /// <summary>
    /// What a fix makes of the class of that metadata name for a rule; null when there is no such class, or it cannot be changed for sure.
    /// </summary>
    public static async Task<ClassHoisting?> OfAsync(Project project, string className, string rule, CancellationToken cancellationToken)
    {
        project = await OpenedProject.OfAsync(project, className, cancellationToken).ConfigureAwait(false);
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation is null
            || TestAttributes.Of(compilation) is not { } attributes || compilation.Assembly.GetTypeByMetadataName(className) is not { } type
            || new TestClassIndex(compilation, attributes, cancellationToken).Find(type) is not { } tests)
        {
            return null;
        }

        var finder = new PerTestWorkFinder(new CodeWorkReader(compilation), attributes, cancellationToken);
        var arranged = rule == RuleIdentifiers.TestsArrangeTheSameRows
            ? ArrangedTests.In(type, attributes, compilation, cancellationToken).OrderByDescending(group => group.Tests.Count)
                .FirstOrDefault()
            : null;
        var analysis = new HoistingAnalysis(finder, new ContextNames(compilation, cancellationToken), compilation, cancellationToken);
        if (analysis.Of(type, tests.Style, arranged, out _) is not { } hoisted
            || project.GetDocument(hoisted.Class.Declaration.SyntaxTree) is not { } document)
        {
            return null;
        }

        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        HoistedClassRewriter Rewriting(ProviderConnection? provider)
            => new(hoisted, model!, tests.Style, attributes, provider, cancellationToken);
        return new ClassHoisting(document, root!, compilation, hoisted, Rewriting(provider: null), cancellationToken)
        {
            orElse = ProviderConnection.Of(hoisted) is { } provider
                ? () => new ClassHoisting(document, root!, compilation, hoisted, Rewriting(provider), cancellationToken) : null,
        };
    }

    /// <summary>The solution with the class changed; null when it would not compile.</summary>
    /// <param name="fixture">The fixture that holds the rows; null for a class set-up.</param>
    public async Task<Solution?> ApplyAsync(HoistedFixture? fixture)
        => await TryAsync(fixture).ConfigureAwait(false)
            ?? (orElse is null ? null : await orElse().TryAsync(fixture).ConfigureAwait(false));

    private async Task<Solution?> TryAsync(HoistedFixture? fixture)
    {
        // The rows of a class fixture are a fixture, beside which the class set-up stores those of the class itself.
        var ofOwner = RowsOfOwner();
        if (hoisted.Class.Owner is { Hoisted.Rows.Moved.Count: > 0 } && ofOwner is null)
        {
            return null;
        }

        var usings = HoistedClassFile.Write(root, hoisted, rewriting, compilation.GetSemanticModel(hoisted.Class.Declaration.SyntaxTree),
            fixture is null, type => Attributed(type, fixture ?? ofOwner));
        var needsDatabase = !hoisted.Class.UsesFixtureGen && hoisted.Database.Existing is null;
        usings.Need(hoisted.Database.Existing?.ContainingNamespace, hoisted.Database.Existing?.Name);

        var source = hoisted.Class.Owner?.Hoisted ?? hoisted;
        if (hoisted.Class.Owner is { } owner && (ofOwner is not null || needsDatabase)
            && !TestDatabaseFile.IsAround(owner.Type.ContainingNamespace, hoisted.Class.Type.ContainingNamespace))
        {
            usings.Need(owner.Type.ContainingNamespace, ofOwner?.Name ?? TestDatabaseFile.NameFor(source));
        }

        var result = await Files.ReplaceAsync(solution, document.Id, usings.Root, cancellationToken).ConfigureAwait(false);
        if (needsDatabase)
        {
            var (name, text) = TestDatabaseFile.Write(source, compilation.GetSemanticModel(source.Class.Declaration.SyntaxTree), newLine,
                cancellationToken);
            result = await Files.AddAsync(result, BesideOf(source), name, text, cancellationToken).ConfigureAwait(false);
        }

        foreach (var rows in new[] { ofOwner, fixture }.OfType<HoistedFixture>()
            .Where(rows => compilation.Assembly.GetTypeByMetadataName(rows.FullName) is null))
        {
            result = await Files.AddAsync(result, BesideOf(source), rows.Name, rows.Text, cancellationToken).ConfigureAwait(false);
        }

        result = await DerivedClasses.ChangeAsync(result, solution, compilation, hoisted, rewriting, cancellationToken)
            .ConfigureAwait(false);
        if (hoisted.Class.Owner is { } needless)
        {
            result = await OwnerRemoval.ApplyAsync(result, document.Project.Id, needless.Type, cancellationToken).ConfigureAwait(false);
        }

        return await Compilations.CompileAsync(result, document.Project.Id, hoisted, cancellationToken)
            .ConfigureAwait(false) is { } compiled
            ? await UnneededUsings.RemoveAsync(solution, result, compiled, document.Project.Id, cancellationToken).ConfigureAwait(false)
            : null;
    }

    private TypeDeclarationSyntax Attributed(TypeDeclarationSyntax type, HoistedFixture? fixture)
    {
        if (fixture is not null)
        {
            return type.WithAttribute(SyntaxFactory.ParseName($"UseFixtures<{fixture.Name}>"), SyntaxFactory.EndOfLine(newLine));
        }

        var name = hoisted.Database.Existing?.Name ?? TestDatabaseFile.NameFor(hoisted.Class.Owner?.Hoisted ?? hoisted);
        return hoisted.Class.UsesFixtureGen ? type
            : type.WithAttribute(SyntaxFactory.ParseName($"UseDatabase<{name}>"), SyntaxFactory.EndOfLine(newLine));
    }

    /// <summary>
    /// The rows as text that is the same for classes that store the same, with the line ends and indentation of a fixture; null when they
    /// cannot leave the class.
    /// </summary>
    public HoistedFixture? Rows()
    {
        var before = RowsOfOwner();
        return hoisted.Class.Owner is { Hoisted.Rows.Moved.Count: > 0 } && before is null ? null
            : HoistedFixture.Of(hoisted, rewriting.Rows, before, compilation, newLine, cancellationToken);
    }

    private HoistedFixture? RowsOfOwner()
    {
        if (hoisted.Class.Owner?.Hoisted is not { Rows.Moved.Count: > 0 } owner)
        {
            return null;
        }

        var model = compilation.GetSemanticModel(owner.Class.Declaration.SyntaxTree);
        var rows = new SetUpWriter(owner, model, new HelperParameters(owner, model, cancellationToken), provider: null, cancellationToken);
        return HoistedFixture.Of(owner, rows, before: null, compilation, newLine, cancellationToken);
    }

    /// <summary>The document beside whose code new classes stand.</summary>
    private Document BesideOf(HoistedClass source) => solution.GetDocument(source.Class.Declaration.SyntaxTree) ?? document;
}
