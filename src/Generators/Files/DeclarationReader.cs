using System.Collections.Immutable;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Generators.Files;

/// <summary>
/// Reads the declarations of a file, but no body. What is added to a class depends on the names that types can be found by, on what
/// stands before a type's opening brace, and on few of its members; all of that is in the hashes, and little else: they must change
/// whenever the parser of test classes could read something else, and should not while a test is being written.
/// </summary>
internal sealed class DeclarationReader
{
    private static readonly HashSet<string> NamesOfAddedMembers = new(AddedMembers.Names, StringComparer.Ordinal);

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Declared>.Builder namespaces = ImmutableArray.CreateBuilder<Declared>();
    private readonly ImmutableArray<Declared>.Builder plain = ImmutableArray.CreateBuilder<Declared>();
    private readonly ImmutableArray<Declared>.Builder staticMembers = ImmutableArray.CreateBuilder<Declared>();
    private readonly ImmutableArray<string>.Builder candidates = ImmutableArray.CreateBuilder<string>();
    private DeclarationHash hash;
    private DeclarationHash usings;
    private bool hasOnlyPlainTypes = true;

    private DeclarationReader() => (hash, usings) = (new(names), new(names));

    public static TreeDeclarations Read(SyntaxNode root)
    {
        var reader = new DeclarationReader();
        if (root is CompilationUnitSyntax file)
        {
            reader.Read(file.Externs, file.Usings, file.Members, "");
        }

        if (!reader.hasOnlyPlainTypes)
        {
            reader.hash.Add(reader.usings.Value);
        }

        return new(
            reader.hash.Value,
            reader.names.ToImmutableArray(),
            reader.namespaces.ToImmutable(),
            reader.plain.ToImmutable(),
            reader.staticMembers.ToImmutable(),
            reader.candidates.ToImmutable());
    }

    private void Read(
        SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> directives,
        SyntaxList<MemberDeclarationSyntax> members, string prefix)
    {
        usings.Add(externs);
        foreach (var directive in directives)
        {
            if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            {
                hash.Add(directive);
            }
            else
            {
                usings.Add(directive);
            }
        }

        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
            {
                ReadNamespace(space, prefix);
            }
            else
            {
                ReadMember(member, prefix, isInStaticType: false, ref hash);
            }
        }
    }

    private void ReadNamespace(BaseNamespaceDeclarationSyntax space, string prefix)
    {
        foreach (var part in space.Name.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)))
        {
            prefix += part.ValueText + ".";
            namespaces.Add(new(part.ValueText, HashOf(prefix).Value));
        }

        Read(space.Externs, space.Usings, space.Members, prefix);
    }

    private void ReadMember(MemberDeclarationSyntax member, string prefix, bool isInStaticType, ref DeclarationHash outer)
    {
        switch (member)
        {
            case TypeDeclarationSyntax type when IsPlain(type):
                var plainType = HashOf(prefix);
                ReadType(type, prefix, isInStaticType, ref plainType);
                plain.Add(new(type.Identifier.ValueText, plainType.Value));
                break;
            case TypeDeclarationSyntax type:
                hasOnlyPlainTypes = false;
                outer.Add(prefix);
                ReadType(type, prefix, isInStaticType, ref outer);
                break;
            case EnumDeclarationSyntax type:
                var enumeration = HashOf(prefix);
                enumeration.Add(type.Modifiers);
                plain.Add(new(type.Identifier.ValueText, enumeration.Value));
                break;
            case DelegateDeclarationSyntax type:
                var @delegate = HashOf(prefix);
                @delegate.Add(type.Modifiers);
                @delegate.Add(type.TypeParameterList);
                plain.Add(new(type.Identifier.ValueText, @delegate.Value));
                break;
            case ConstructorDeclarationSyntax constructor:
                outer.Add(constructor.Modifiers);
                outer.Add(constructor.ParameterList);
                break;
            case MethodDeclarationSyntax method:
                ReadMethod(method, isInStaticType, ref outer);
                break;
            case BasePropertyDeclarationSyntax property:
                ReadProperty(property, isInStaticType, ref outer);
                break;
            case BaseFieldDeclarationSyntax field:
                ReadField(field, isInStaticType, ref outer);
                break;
        }
    }

    private static DeclarationHash HashOf(string prefix)
    {
        var hash = new DeclarationHash();
        hash.Add(prefix);
        return hash;
    }

    /// <summary>Such a type can be no test class, fixture, database or context, and nothing in it either.</summary>
    private static bool IsPlain(TypeDeclarationSyntax type)
        => type.AttributeLists.Count == 0
            && type.BaseList is null
            && !PartialTypes.IsPartial(type)
            && type.Members.All(static member => member is not TypeDeclarationSyntax nested || IsPlain(nested));

    private void ReadType(TypeDeclarationSyntax type, string prefix, bool isInStaticType, ref DeclarationHash hash)
    {
        hash.Add(type.AttributeLists);
        hash.Add(type.Modifiers);
        hash.Add(type.Keyword);
        hash.Add(type.Identifier);
        hash.Add(type.TypeParameterList);
        hash.Add(type.ParameterList);
        hash.Add(type.BaseList);
        hash.Add(type.ConstraintClauses);
        var name = prefix +
            (type.TypeParameterList is { Parameters.Count: var arity }
                ? $"{type.Identifier.ValueText}`{arity}"
                : type.Identifier.ValueText);
        if (MayBeTestClass(type))
        {
            candidates.Add(name);
        }

        var isStatic = isInStaticType || type.Modifiers.Any(SyntaxKind.StaticKeyword);
        foreach (var member in type.Members)
        {
            ReadMember(member, name + "+", isStatic, ref hash);
        }

        hash.Add("}");
    }

    /// <summary>The attribute may have any name, through an alias, and may be a base class's.</summary>
    private static bool MayBeTestClass(TypeDeclarationSyntax type)
        => (type.AttributeLists.Count > 0 || type.BaseList is not null)
            && (type.IsKind(SyntaxKind.ClassDeclaration) || type.IsKind(SyntaxKind.RecordDeclaration))
            && PartialTypes.IsPartial(type);

    private void ReadMethod(MethodDeclarationSyntax method, bool isInStaticType, ref DeclarationHash hash)
    {
        ReadNamed(method.Modifiers, method.Identifier, ref hash);
        if (!isInStaticType && !method.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            return;
        }

        var signature = new DeclarationHash();
        AddSignature(ref signature, method);
        staticMembers.Add(new(method.Identifier.ValueText, signature.Value));
        // A class set-up.
        if (method.AttributeLists.Count > 0 || method.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            hash.Add(method.AttributeLists);
            AddSignature(ref hash, method);
        }
    }

    private static void AddSignature(ref DeclarationHash hash, MethodDeclarationSyntax method)
    {
        hash.Add(method.Modifiers);
        hash.Add(method.ReturnType);
        hash.Add(method.Identifier);
        hash.Add(method.TypeParameterList);
        hash.Add(method.ParameterList);
        hash.Add(method.ConstraintClauses);
    }

    private void ReadProperty(BasePropertyDeclarationSyntax property, bool isInStaticType, ref DeclarationHash hash)
    {
        var name = property switch
        {
            PropertyDeclarationSyntax named => named.Identifier,
            EventDeclarationSyntax named => named.Identifier,
            _ => default,
        };
        ReadNamed(property.Modifiers, name, ref hash);
        if (isInStaticType || property.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            AddStaticMember(property.Modifiers, property.Type, name);
        }
    }

    private void ReadField(BaseFieldDeclarationSyntax field, bool isInStaticType, ref DeclarationHash hash)
    {
        // An attribute can have its value.
        if (field.Modifiers.Any(SyntaxKind.ConstKeyword))
        {
            hash.Add(field);
        }

        var isStatic = isInStaticType || field.Modifiers.Any(SyntaxKind.StaticKeyword) || field.Modifiers.Any(SyntaxKind.ConstKeyword);
        foreach (var variable in field.Declaration.Variables)
        {
            ReadNamed(field.Modifiers, variable.Identifier, ref hash);
            if (isStatic)
            {
                AddStaticMember(field.Modifiers, field.Declaration.Type, variable.Identifier);
            }
        }
    }

    private void AddStaticMember(SyntaxTokenList modifiers, TypeSyntax type, SyntaxToken name)
    {
        var signature = new DeclarationHash();
        signature.Add(modifiers);
        signature.Add(type);
        staticMembers.Add(new(name.ValueText, signature.Value));
    }

    private static void ReadNamed(SyntaxTokenList modifiers, SyntaxToken name, ref DeclarationHash hash)
    {
        if (NamesOfAddedMembers.Contains(name.ValueText))
        {
            hash.Add(modifiers);
            hash.Add(name);
        }
    }
}
