using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>Puts a rewritten class into its file, with the using directives that it needs.</summary>
internal static class HoistedClassFile
{
    /// <param name="root">The file.</param>
    /// <param name="hoisted">What becomes of the class.</param>
    /// <param name="rewriting">Rewrites it.</param>
    /// <param name="model">The model of the file.</param>
    /// <param name="withClassSetup">False when the rows go to a fixture instead.</param>
    /// <param name="attributed">Adds the attributes by which the class names its database and fixtures.</param>
    public static UsingDirectives Write(
        SyntaxNode root, HoistedClass hoisted, HoistedClassRewriter rewriting, SemanticModel model, bool withClassSetup,
            Func<TypeDeclarationSyntax, TypeDeclarationSyntax> attributed)
    {
        var mark = new SyntaxAnnotation();
        var changed = root.ReplaceNode(hoisted.Class.Declaration,
            attributed(rewriting.Rewrite(TypeDeclarations.NewLineOf(root).ToString(), withClassSetup)).WithAdditionalAnnotations(mark));
        var enclosing = changed.GetAnnotatedNodes(mark).Single().Ancestors().OfType<TypeDeclarationSyntax>().ToList();
        changed = changed.ReplaceNodes(enclosing, (_, outer) => outer.WithPartial());

        var usings = new UsingDirectives((CompilationUnitSyntax)changed, model, hoisted.Class.Declaration.SpanStart);
        usings.Need("FixtureGen", "UseDatabaseAttribute");
        if (withClassSetup && hoisted.Rows.Moved.Count > 0)
        {
            usings.Need("System.Data.Common", "DbConnection", when: rewriting.Rows.UsesConnection);
            usings.Need("System.Threading.Tasks", "Task", when: rewriting.Rows.IsAsync);
        }

        return usings;
    }
}
