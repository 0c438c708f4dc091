using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Architecture;

/// <summary>The lines of what ships are as short as <c>.editorconfig</c> says. Text in a string literal is not broken for it.</summary>
public sealed class LineLengthTests
{
    private const int Most = 140;

    [Fact]
    public void Lines_are_no_longer_than_an_editor_is_told()
        => Assert.Contains($"max_line_length = {Most}", File.ReadAllText(Path.Combine(Repository.Root, ".editorconfig")), StringComparison.Ordinal);

    [Fact]
    public void No_line_of_what_ships_is_too_long()
        => Assert.Empty(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(static file => TooLong(file, File.ReadAllText(file))));

    [Theory]
    [InlineData("class C; // {0}", 1)]
    [InlineData("class C {{ int {0}; }}", 1)]
    [InlineData("class C {{ string a = \"{0}\"; }}", 0)]
    [InlineData("class C {{ string a = $\"{0} {{1}}\"; }}", 0)]
    [InlineData("class C {{ string a = \"\"\"\n {0}\n \"\"\"; }}", 0)]
    [InlineData("class C {{ string a = \"short\"; int {0}; }}", 1)]
    public void A_long_line_is_found_unless_a_string_makes_it_long(string code, int found)
        => Assert.Equal(found, TooLong("a file", string.Format(System.Globalization.CultureInfo.InvariantCulture, code, new string('x', Most))).Count());

    private static IEnumerable<string> TooLong(string file, string code)
    {
        var text = SourceText.From(code);
        var strings = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
            .Where(static node => node is InterpolatedStringExpressionSyntax
                || (node is LiteralExpressionSyntax && node.IsKind(SyntaxKind.StringLiteralExpression)))
            .Select(static node => node.Span)
            .ToList();
        return text.Lines
            .Where(line => line.Span.Length > Most && !strings.Exists(literal => IsMadeLongBy(line.Span, literal)))
            .Select(line => $"{file}({line.LineNumber + 1}): {line.Span.Length} characters, {Most} are allowed");
    }

    /// <summary>Whether the line would be short enough without what it has of the literal.</summary>
    private static bool IsMadeLongBy(TextSpan line, TextSpan literal)
        => line.Intersection(literal) is { } part && line.Length - part.Length <= Most;
}
