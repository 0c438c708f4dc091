using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>The members that the generator will add to a changed class, put in by hand where no generator runs.</summary>
internal static class GeneratedMembers
{
    public static string MetadataName(INamedTypeSymbol type)
        => type.ContainingType is { } outer ? MetadataName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;

    /// <summary>The source of the members that the class does not have yet.</summary>
    public static string Write(INamedTypeSymbol type, HoistedClass hoisted)
    {
        var members = new List<string>();
        if (hoisted.Database.Context?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) is { } context)
        {
            AddUnlessThere(DatabaseMembers.Db, DatabaseMembers.DbDeclaration(context));
            AddUnlessThere(DatabaseMembers.NewDb, DatabaseMembers.NewDbDeclaration(context));
        }

        AddUnlessThere(DatabaseMembers.Connection, DatabaseMembers.ConnectionDeclaration);
        var text = string.Join(" ", members);
        for (var current = type; current is not null; current = current.ContainingType)
        {
            var keyword = current.IsRecord ? "record" : current.TypeKind == TypeKind.Struct ? "struct" : "class";
            text = $"partial {keyword} @{current.Name} {{ {text} }}";
        }

        text = "#nullable enable\n#pragma warning disable\n" +
            (type.ContainingNamespace.IsGlobalNamespace ? text : $"namespace {type.ContainingNamespace.ToDisplayString()} {{ {text} }}");
        return text;

        void AddUnlessThere(string name, string declaration)
        {
            for (var current = type; current is not null; current = current.BaseType)
            {
                if (!current.GetMembers(name).IsEmpty)
                {
                    return;
                }
            }

            members.Add($"{(type.IsSealed ? "private" : "protected")} {declaration} => throw null!;");
        }
    }
}
