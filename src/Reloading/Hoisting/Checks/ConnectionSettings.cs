using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Finds SQL that changes nothing but the connection that it runs on: the tests have others than the class set-up.</summary>
internal static class ConnectionSettings
{
    private static readonly Regex Setting = new(
        @"(^|;)\s*(PRAGMA\s+\w+|ATTACH\s+(DATABASE\s|')|SET\s+((LOCAL|SESSION)\s+)?\w+\s*(=|\bTO\b)|CREATE\s+TEMP(ORARY)?\s+(TABLE|VIEW|TRIGGER|INDEX)\b)[^;]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>
    /// Members by which a class sets up one connection for all that use it, where contexts and code are to have connections of their own.
    /// </summary>
    private static readonly HashSet<string> OfOneConnection = new(StringComparer.Ordinal)
    {
        "CreateFunction", "CreateAggregate", "CreateCollation", "LoadExtension", "EnableExtensions", "BackupDatabase", "UseTransaction",
        "UseTransactionAsync", "SetDbConnection",
    };

    /// <summary>The first use of such a member, or null.</summary>
    public static string? MemberIn(SyntaxNode code)
        => code.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => access.Name.Identifier.ValueText)
            .FirstOrDefault(OfOneConnection.Contains);

    /// <summary>The first such statement that code has as a text, or null.</summary>
    public static string? In(SyntaxNode code, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in code.DescendantNodesAndSelf())
        {
            var text = node switch
            {
                LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax =>
                    model.GetConstantValue(node, cancellationToken).Value as string,
                InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax first, ..] } => first.TextToken.ValueText,
                _ => null,
            };
            if (text is not null && Setting.Match(text) is { Success: true, Value: var found })
            {
                return found.TrimStart(';').Trim().Split('\n')[0].TrimEnd('\r');
            }
        }

        return null;
    }
}
